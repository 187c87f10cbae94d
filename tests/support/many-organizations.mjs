/** Random numbers from 0 up to 1 that are the same in every run (Park and Miller). */
function randomFrom(seed) {
  let state = seed * 7919 + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const PEOPLE = [
  ...[['TR', 'Türkisch'], ['SY', 'Syrisch'], ['PL', 'Polnisch'], ['UA', 'Ukrainisch'], ['IT', 'Italienisch'], ['GR', 'Griechisch']],
  ...[['AF', 'Afghanisch'], ['IR', 'Iranisch'], ['ER', 'Eritreisch'], ['GH', 'Ghanaisch'], ['VN', 'Vietnamesisch'], ['HR', 'Kroatisch']],
  ...[['PT', 'Portugiesisch'], ['MA', 'Marokkanisch'], ['BA', 'Bosnisch'], ['XK', 'Kosovarisch'], ['IN', 'Indisch'], ['KR', 'Koreanisch']],
]; // prettier-ignore
const WHAT = [
  'Freundeskreis',
  'Kulturhaus',
  'Elterntreff',
  'Chor',
  'Sportclub',
  'Lernwerkstatt',
  'Frauennetz',
  'Jugendring',
];
const TOWNS = [
  ['Aurich', '26603', 53.47, 7.48], ['Bamberg', '96047', 49.89, 10.89], ['Celle', '29221', 52.62, 10.08], ['Dessau', '06844', 51.83, 12.24],
  ['Essen', '45127', 51.46, 7.01], ['Fürth', '90762', 49.48, 10.99], ['Gera', '07545', 50.88, 12.08], ['Herne', '44623', 51.54, 7.22],
  ['Ingolstadt', '85049', 48.76, 11.42], ['Jever', '26441', 53.57, 7.9], ['Kleve', '47533', 51.79, 6.14], ['Lörrach', '79539', 47.62, 7.66],
  ['Münster', '48143', 51.96, 7.63], ['Nordhorn', '48529', 52.43, 7.07], ['Offenbach', '63065', 50.1, 8.77], ['Plauen', '08523', 50.49, 12.14],
]; // prettier-ignore
const PARTS = ['Nord', 'Süd', 'Mitte', 'Altstadt', 'Hafen'];
const TARGETS = ['Kinder', 'Jugend', 'Frauen', 'Ältere', 'Familien', 'Neuankommende', 'alle'];
const PURPOSES = [
  'Bildung',
  'Kultur',
  'Sport',
  'Beratung',
  'Sprache',
  'Begegnung',
  'Gesundheit',
  'Arbeit',
  'Mitbestimmung',
];
const OFFERS = [
  'Deutschkurs',
  'Hausaufgabenhilfe',
  'Tanzgruppe',
  'Rechtsberatung',
  'Sommerschule',
  'Fußball',
  'Kochabend',
  'Nähstube',
];
const LANGUAGES = ['tr', 'ar', 'pl', 'uk', 'it', 'el', 'fa', 'ti', 'en', 'fr', 'vi', 'hr', 'pt', 'sq'];
const SENTENCES = [
  'Wir treffen uns jede Woche und kochen zusammen.',
  'Bei uns lernen Kinder die Sprache ihrer Großeltern.',
  'Wer neu ist, wird zu Ämtern und zur Ärztin begleitet.',
  'Unsere Bühne steht allen offen, die singen, lesen oder tanzen.',
  'Die Räume sind barrierefrei und samstags geöffnet.',
  'Freiwillige helfen beim Ausfüllen von Anträgen.',
];
const STREETS = ['Marktstraße', 'Lindenweg', 'Am Bahndamm', 'Schützenallee', 'Königsplatz'];

/** Organizations all over Germany, in no order: the same for the same number. Five in a hundred have no address or no coordinates. */
export function manyOrganizations(count, seed = 1) {
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const some = (list, most) => [...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(list)))];
  const around = () => (random() + random() + random() - 1.5) / 8;
  return Array.from({ length: count }, (_, index) => {
    const [country, people] = pick(PEOPLE);
    const [city, postalCode, lat, lon] = pick(TOWNS);
    const name = `${people}er ${pick(WHAT)} ${city}${random() < 0.4 ? `-${pick(PARTS)}` : ''} e. V.`;
    const rare = random();
    return {
      id: String(index + 1),
      name,
      summary: `${pick(SENTENCES)} ${pick(SENTENCES)}`,
      origins: random() < 0.2 ? some([country, ...PEOPLE.map(([code]) => code)], 3) : [country],
      targetGroups: some(TARGETS, 3),
      purposes: some(PURPOSES, 4),
      offers: some(OFFERS, 3),
      languages: ['de', ...some(LANGUAGES, 2)],
      level: rare < 0.01 ? 'federal' : 'local',
      ...(rare < 0.05
        ? {}
        : {
            address: { street: `${pick(STREETS)} ${1 + Math.floor(random() * 200)}`, postalCode, city },
            geo: { lat: Number((lat + around()).toFixed(5)), lon: Number((lon + around() * 1.5).toFixed(5)) },
          }),
      contact: { email: `post-${index}@verein.example`, phone: `+49 ${Math.floor(random() * 1e9)}` },
      website: `https://verein-${index}.example/`,
    };
  });
}
