import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawTile, listTiles } from './draw-tile.mjs';

/**
 * Vite plugin of the demo: the plan of Lindenau as tiles of its own web server, at `data/stadtplan/{z}/{x}/{y}.svg`.
 *
 * @param {string} root of the project
 * @returns {import('vite').Plugin}
 */
export function townPlan(root) {
  const readDistricts = () =>
    JSON.parse(readFileSync(join(root, 'demo/data/lindenau-bezirke.geojson'), 'utf8')).features.map(
      ({ geometry }) => geometry.coordinates[0],
    );
  return {
    name: 'town-plan',
    configureServer({ middlewares }) {
      middlewares.use('/data/stadtplan/', (request, response, next) => {
        const [z, x, y] =
          /^\/(\d+)\/(\d+)\/(\d+)\.svg$/
            .exec(request.url ?? '')
            ?.slice(1)
            .map(Number) ?? [];
        if (y === undefined) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(drawTile({ z, x, y }, readDistricts()));
      });
    },
    generateBundle() {
      const districts = readDistricts();
      for (const tile of listTiles()) {
        const { z, x, y } = tile;
        const source = drawTile(tile, districts);
        this.emitFile({ type: 'asset', fileName: `data/stadtplan/${z}/${x}/${y}.svg`, source });
      }
    },
  };
}
