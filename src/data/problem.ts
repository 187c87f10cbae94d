export type { Problem } from '../models/problem.js';
