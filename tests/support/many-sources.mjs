import { manyOrganizations } from './many-organizations.mjs';

/** Records of one source. */
export const perSource = 200;

const day = (index) => new Date(Date.UTC(2024, 0, 1 + (index % 900))).toISOString().slice(0, 10);

const posts = (source) =>
  JSON.stringify(
    Array.from({ length: perSource }, (_, index) => ({
      id: index + 1,
      guid: { rendered: `https://verein-${source}.example/?p=${index + 1}` },
      link: `https://verein-${source}.example/${index + 1}/`,
      date_gmt: `${day(index * 7 + source)}T10:00:00`,
      title: { rendered: `Meldung ${index + 1} aus Verein ${source} &amp; Nachbarschaft` },
      excerpt: { rendered: '<p>Wir laden alle herzlich ein, mitzufeiern und mitzureden.</p>' },
      content: {
        rendered: `<p>Wir laden alle <strong>herzlich</strong> ein. <a href="/programm/${index}">Zum Programm</a></p><script>alert(1)</script><p>${'Wer mag, bringt etwas zu essen mit. '.repeat(20)}</p>`,
      },
    })),
  );

const organizations = (source) =>
  JSON.stringify({
    version: '1',
    language: 'de',
    organizations: manyOrganizations(perSource, source + 1).map((one) => ({ ...one, id: `${source}-${one.id}` })),
  });

const calendar = (source) => {
  const events = Array.from({ length: perSource }, (_, index) => {
    const date = day(index * 3 + source).replaceAll('-', '');
    return [
      'BEGIN:VEVENT',
      `UID:${index}@verein-${source}.example`,
      `SUMMARY:Treffen ${index} im Haus ${source}`,
      `DTSTART;TZID=Europe/Berlin:${date}T180000`,
      `DTEND;TZID=Europe/Berlin:${date}T200000`,
      'LOCATION:Haus der Vereine\\, Marktstraße 4\\, 48431 Rheine',
      `DESCRIPTION:${'Kommen Sie vorbei. '.repeat(10)}`,
      'END:VEVENT',
    ];
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n');
};

/**
 * The sources of many associations: of ten, six are directories, three news of WordPress and one a calendar, {@link perSource} records each. The
 * same for the same number.
 */
export function sourceText(index) {
  if (index % 10 < 6) return { type: 'application/json', text: organizations(index) };
  if (index % 10 < 9) return { type: 'application/json', text: posts(index) };
  return { type: 'text/calendar', text: calendar(index) };
}

/** A server's answer at `/source/<index>`. */
export function answerSource({ url }, response) {
  const [, index] = /^\/source\/(\d+)$/.exec(url) ?? [];
  if (index === undefined) {
    response.statusCode = 404;
    return response.end();
  }
  const { type, text } = sourceText(Number(index));
  response.setHeader('Content-Type', type);
  return response.end(text);
}
