import type { Organization } from '../../src/models/organization.js';

export function manyOrganizations(count: number, seed?: number): (Organization & { id: string; name: string })[];
