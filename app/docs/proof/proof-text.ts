import { presets } from "@/generators/config/presets";
import { stackTree } from "@/generators/config/stack-tree";
import { everyOption } from "@/generators/schema/every-option";
import { ruleTexts } from "@/lib/rules";

const examples = ruleTexts.reduce((sum, { examples: { good, bad } }) => sum + good.length + bad.length, 0);

/** How what a stack promises is held, with the figures of this version. */
export const proofText = `
## How it is held

- **Written once, drawn everywhere.** ${everyOption(stackTree).length} options stand in one tree; form, JSON Schema, links, command line, API and these pages are drawn from it, so none of them can take what another refuses.
- **Linted before it leaves.** Every bundle is judged by ${ruleTexts.length} rules ([what they look for](/rules)); each rule is held to ${examples} pieces of Terraform in all, those it must find and those it must accept.
- **Applied.** \`npm test\` plans and applies stacks that together hold every block and argument of all ${presets.length} presets, \`npm run proof:all\` each of them, against a stand-in for AWS's API, reads back what was made, plans again for drift, and destroys it. Every preset passes the tests of its own bundle. What the stand-in lacks is named in the tests; a real account is never needed.
- **Judged by HashiCorp's own parser.** Everything that is generated is read by it too, and our parser is held against it on thousands of damaged files.
- **Refusals agree.** What the form refuses, the bundle's variables refuse, value by value, with Terraform as the judge.
- **Hostile text stays text.** Quotes, templates, control characters and half characters go into every field and are read back by parsers of each language that is written.
- **The same bytes.** One configuration and one version give the same bundle, zip and tar included, whoever asks.

## What is not proven

- No real account was put under load: [capacity](/docs/capacity) is worked out from AWS's quotas.
- Prices are list prices of one day in us-east-1; the estimate says which.
- What a future version of a provider changes is known only for those that were read: \`lint --upgrade-to 6\`.
`;
