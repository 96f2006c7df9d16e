import { build, type Plugin, type Rolldown } from 'vite';
import { scriptConfig } from '../../vite.config.js';

/** What an element does after each drawing to look as its page does, and to keep its numbers in sight there: file, and class in it. */
const lookingAround = { 'theme/page-controller.ts': 'PageController', 'parts/strip-place.ts': 'StripPlace' } as const;

/** The widget as a page loads it, with what looks around in it or without. */
export async function widgetScript(looks: boolean): Promise<string> {
  const config = scriptConfig('src/widget/main.ts');
  const result = (await build({
    ...config,
    plugins: [...(config.plugins ?? []), looks ? [] : withoutLooking()],
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
}

function withoutLooking(): Plugin {
  return {
    name: 'without-looking',
    enforce: 'pre',
    load(id) {
      const found = Object.entries(lookingAround).find(([file]) => id.endsWith(`/components/${file}`));
      return found ? `export class ${found[1]} {}` : null;
    },
  };
}
