import { Configurator } from "@/components/configurator/configurator";
import nearestPreset from "@/components/configurator/presets/nearest-preset";
import { translateSteps } from "@/components/wizard/translate-steps";
import { warningsOf } from "@/generators/config/warnings";
import { configOfLink } from "@/generators/links/links";
import { requestLanguage } from "./language";
import { outputOf } from "./output-of";
import { presetPrices } from "./preset-prices";
import { optionWordsOf } from "./words-of";

interface PageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

/** The configurator. A link may carry its state behind `#`, which stays in the browser, or behind `?`. */
export default async function ConfiguratorPage({ searchParams }: PageProps) {
  const { config, dropped } = configOfLink(queryOf(await searchParams));
  const words = optionWordsOf(await requestLanguage());
  return (
    <Configurator
      config={config}
      dropped={dropped}
      steps={words && translateSteps(words)}
      warnings={warningsOf(config)}
      output={outputOf(config)}
      preset={nearestPreset(config)}
      prices={presetPrices}
    />
  );
}

function queryOf(params: Awaited<PageProps["searchParams"]>): string {
  const pairs = Object.entries(params).flatMap(([key, value]) =>
    [value ?? []].flat().map((one) => [key, one] as [string, string]),
  );
  return new URLSearchParams(pairs).toString();
}
