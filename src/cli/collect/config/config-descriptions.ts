import type * as schemas from './config-schema.js';

type Described<T extends { entries: object }> = Record<keyof T['entries'], string>;

/**
 * What every setting means, for the published JSON Schema. The types make sure that none is
 * forgotten.
 */
export const configDescriptions: {
  CollectConfig: Described<typeof schemas.CollectConfigSchema>;
  CollectDirectory: Described<typeof schemas.CollectDirectorySchema>;
  CollectImages: Described<typeof schemas.CollectImagesSchema>;
  CollectLimits: Described<typeof schemas.CollectLimitsSchema>;
  CollectOutput: Described<typeof schemas.CollectOutputSchema>;
  CollectSource: Described<typeof schemas.CollectSourceSchema>;
} = {
  CollectConfig: {
    $schema: 'Address of this schema, so that editors check and complete the file.',
    output:
      'The entry document, relative to this file: "public/verbund.json". Everything else lies in a folder beside it that is called as it is ("public/verbund/"). Or a list, to give each widget a document of its own.',
    sources: 'What is collected, in the order in which copies of one record are believed.',
    language: 'Language of the collection (BCP 47). Default de.',
    timeZone: 'IANA name of the zone of local times without offset. Default Europe/Berlin.',
    publisher: 'Who publishes the collection.',
    license: 'Licence of the content: a text, an address, or both.',
    attribution: 'Whom to name. Default: everybody whom the sources name.',
    vocab: 'Labels of the ids that the records use; they go before those of the sources.',
    merge:
      '"id": records with the same id are one, whatever sources they are in; so are those without id and address that have the same title and date. Default: an id speaks for its own source, and records of several sources are one where they have the same address ("url"), or, on one origin, the same UID of an event.',
    pageSize: 'Records of a kind in one file. Default 100.',
    keepHours:
      'Hours for which files that are no longer needed stay for readers of the old entry document. Default 24.',
    contact: 'Address of a page or of e-mail, told to the servers that are asked, so that they know whom to write to.',
    state:
      'Folder, relative to this file, for what is remembered from run to run. Default: beside this file, called as it is, ending in ".state". It may not lie in the folder of the output: it knows the addresses of sources.',
    allowOrigins:
      'Origins ("https://cdn.example") of which every source may have pages and images, and to which it may redirect; its own it always may. "*" opens all public ones. Addresses of this machine and of private networks are only asked where a source or this list names them.',
    limits: 'How much may be asked of servers and of this machine.',
    images: 'Whether images are copied, so that visitors contact nobody else.',
    directory: 'What is done with organizations.',
  },
  CollectSource: {
    url: 'Address, or file relative to this one, in any format that the widgets read.',
    name: 'Who is named as the source of news and the organizer of events that name nobody. Default: the publisher whom the source names.',
    kinds: 'Which kinds of record are taken. Default: all that are there.',
    format: 'The format, where it should not be guessed.',
    mapping: 'Which column or property holds which field: {"name": "Vereinsname", "offers": ["Kurse", "Treffs"]}.',
    prefix: 'What is put before ids that are unique in this source only.',
    limit: 'Records of a kind that are taken, the first ones.',
    ignoreRobots: 'Whether the server is asked although its robots.txt says no. Only with the permission of its owner.',
    shrink: 'See "limits"; for this source.',
    allowOrigins: 'Origins of which this source may have pages and images, beside its own and those for all sources.',
  },
  CollectOutput: {
    file: 'The entry document, relative to the configuration.',
    kinds: 'The kinds of record in it. Default: all.',
  },
  CollectLimits: {
    concurrency: 'Sources that are read at the same time. Default 8.',
    perHost: 'Of them, on the same server. Default 2.',
    megabytes: 'The largest answer. Default 20.',
    seconds: 'The longest time in which nothing arrives. Default 20, at most 86400 like all of them.',
    requestSeconds: 'The longest time until an answer is all there. Default 120.',
    sourceSeconds: 'The longest time in which a source is read, all its pages and retries. Default 600.',
    runSeconds:
      'The longest time in which all sources are read and images copied; what is there by then is written. Default 3600.',
    documentSeconds:
      'The longest time in which a document that has arrived is parsed, checked and cleaned. Default 120.',
    pages: 'Pages of one source. Default 200.',
    heapMegabytes: 'Memory for reading one document, at least 64. Default 512.',
    sourceMegabytes: 'All pages of a source together, as they are read or stored. Default 100.',
    sourceRecords: 'Records of all pages of a source together. Default 200000.',
    runMegabytes:
      'All sources together; those that come first have it first. Default a quarter of the memory that Node gives this program (--max-old-space-size), at most 1000.',
    runRecords: 'Records of all sources together. Default 1000000.',
    shrink:
      'The part of its records of a kind that a source may lose from one run to the next. Where it loses more (and at least ten), something is wrong with its server, and what it had is kept; "collect --accept-shrink" believes it. 1 believes everything. Default 0.5.',
  },
  CollectImages: {
    copy: 'Whether images are copied beside the entry document. Default false.',
    kilobytes: 'The largest image; larger ones are left out. Default 2000.',
    totalMegabytes: 'All of them together. Default 500.',
    count: 'How many. Default 10000.',
  },
  CollectDirectory: {
    indexFrom: 'Number of organizations from which on an index is written instead of pages. Default 500.',
    firstPage: 'Whole records in the entry document. Default 20.',
    shardSize: 'Whole records in each file of details. Default 100.',
    texts: 'Whether full texts can be searched. Default true.',
    findPlaces:
      'Whether organizations with an address and without coordinates are put in the middle of their postcode or municipality. Default true.',
  },
};
