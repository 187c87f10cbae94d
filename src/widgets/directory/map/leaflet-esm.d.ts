/** The package's main file is no module; this one is, with the same names. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
