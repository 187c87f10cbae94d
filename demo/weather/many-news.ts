import type { NewsItem } from '../../src/models/records/news-item.js';
import { steadyNumbers } from './steady-numbers.js';

const GROUPS = [
  'Viet-Haus Lindenau',
  'Frauennetz Lindenau',
  'Kamerunischer Kulturverein',
  'Ukrainische Samstagsschule',
  'Deutsch-Türkischer Elternkreis',
  'Chor der vielen Sprachen',
  'Internationaler Garten',
  'Tamilischer Sportverein',
  'Afghanische Lesestube',
  'Polnischer Wanderkreis',
];
const OCCASIONS: readonly [title: string, category: string][] = [
  ['lädt zum Sommerfest am Lindenplatz ein', 'kultur'],
  ['sucht Vorleserinnen und Vorleser für die Stadtbibliothek', 'bildung'],
  ['eröffnet eine Sprechstunde für Familien', 'beratung'],
  ['gewinnt das Turnier der Vielfalt', 'sport'],
  ['spricht mit dem Integrationsrat über Räume', 'politik'],
  ['feiert zwanzig Jahre Nachbarschaft', 'mitglieder'],
  ['bietet einen Deutschkurs am Vormittag an', 'bildung'],
  ['repariert vierzig Fahrräder an einem Samstag', 'lindenau'],
  ['kocht für das Lichterfest', 'kultur'],
  ['beantragt zum ersten Mal Bundesmittel', 'deutschland'],
];
const TEASERS = [
  'Alle sind eingeladen, eine Anmeldung ist nicht nötig.',
  'Beginn ist um 15 Uhr im Haus der Vereine, Lindenplatz 4.',
  'Gesucht werden Menschen, die zwei Stunden im Monat Zeit haben.',
  'Der Eintritt ist frei, Spenden gehen an die Jugendgruppe.',
];
const HOUR = 3_600_000;
const NEWEST = Date.UTC(2026, 10, 21, 9);

/** `count` news of some nine years, newest first; what is older than a year is archived. Always the same ones. */
export function manyNews(count: number): NewsItem[] {
  const numbers = steadyNumbers(72);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(numbers.next().value * list.length)] as T;
  return Array.from({ length: count }, (_, i) => {
    const [occasion, category] = pick(OCCASIONS);
    const published = NEWEST - i * 8 * HOUR;
    return {
      id: `many-${i + 1}`,
      title: `${pick(GROUPS)} ${occasion}`,
      summary: pick(TEASERS),
      text: `Meldung ${i + 1} von ${count}, erzeugt für diese Demo.`,
      published: new Date(published).toISOString(),
      archiveAt: new Date(published + 365 * 24 * HOUR).toISOString(),
      categories: [category],
    };
  });
}
