import { missedKeys, type Reach, reachOf } from "@/lib/aws/coverage";
import { apisBehind } from "@/lib/aws/rest-api";
import { body } from "@/lib/lint/examples";
import { atHead, defineRule, type Examples } from "@/lib/lint/rule";
import {
  type BlockView,
  covers,
  iterationOf,
  iterationOver,
  type Module,
  type Resource,
  resourcesBehind,
} from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";
import { providerPage } from "./references/provider-page";

export const rule = defineRule({
  id: "usage-plan-covers-every-stage",
  class: null,
  severity: "medium",
  summary: "Every stage belongs to a usage plan.",
  why:
    "A key is accepted only on the stages of its plan: callers of a stage outside every plan get 403 or, " +
    "where no key is required, are not limited.",
  howToFix: "Iterate `api_stages` over the stages with a dynamic block.",
  references: [
    awsDocs("Usage plans", "apigateway/latest/developerguide/api-gateway-api-usage-plans.html"),
    providerPage("aws_api_gateway_usage_plan"),
  ],
  *check(module) {
    const plans = module.resourcesOf("aws_api_gateway_usage_plan");
    if (plans.length === 0 || module.partial) return;
    for (const stage of module.resourcesOf("aws_api_gateway_stage")) {
      if (apisBehind(module, stage).length === 0 || !isLeftOut(module, stage, plans)) continue;
      yield {
        ...atHead(stage),
        message: `${stage.address} is not in a usage plan with all its instances, expected every stage in api_stages`,
      };
    }
  },
  examples,
});

function isLeftOut(module: Module, stage: Resource, plans: readonly Resource[]): boolean {
  const reaches = plans.flatMap((plan) => plan.blocks("api_stages").map((view) => reach(module, plan, view, stage)));
  if (reaches.some((one) => one?.kind === "all" || one?.kind === "unclear")) return false;
  const keys = reaches.flatMap((one) => (one?.kind === "keys" ? one.keys : []));
  if (keys.length === 0) return true;
  const missed = missedKeys(module, stage, keys);
  return missed === "open" || missed.length > 0;
}

/** Undefined when the block is certainly about another stage. */
function reach(module: Module, plan: Resource, view: BlockView, stage: Resource): Reach | undefined {
  const expression = view.expression("stage");
  if (!expression) return { kind: "unclear" };
  const found = resourcesBehind(module, expression, view);
  if (found.includes(stage)) return reachOf(module, plan, view, expression, stage);
  if (found.length > 0) return undefined;
  const around = view.dynamic?.forEach ? iterationOver(module, view.dynamic.forEach) : iterationOf(module, plan);
  return covers(around, iterationOf(module, stage)) ? { kind: "all" } : { kind: "unclear" };
}

function examples(): Examples {
  const STAGE = dedent`
    resource "aws_api_gateway_rest_api" "a" {}
    resource "aws_api_gateway_stage" "s" {
      for_each    = toset(var.versions)
      rest_api_id = aws_api_gateway_rest_api.a.id
      stage_name  = each.key
    }
  `;
  const plan = (body: string) =>
    STAGE +
    dedent`
      resource "aws_api_gateway_usage_plan" "p" {
      ${body}}
    `;
  return {
    bad: [
      {
        title: "one stage of many",
        files: plan(
          body`
            api_stages {
              api_id = aws_api_gateway_rest_api.a.id
              stage  = aws_api_gateway_stage.s["v1"].stage_name
            }
          `,
        ),
        lines: [2],
      },
      { title: "a plan without stages", files: plan('  name = "p"\n'), lines: [2] },
    ],
    good: [
      {
        title: "a dynamic block over the stages",
        files: plan(
          body`
            dynamic "api_stages" {
              for_each = aws_api_gateway_stage.s
              content {
                api_id = aws_api_gateway_rest_api.a.id
                stage  = api_stages.value.stage_name
              }
            }
          `,
        ),
      },
      {
        title: "a plan per version",
        files: plan(
          body`
            for_each = toset(var.versions)
            api_stages {
              api_id = aws_api_gateway_rest_api.a.id
              stage  = aws_api_gateway_stage.s[each.key].stage_name
            }
          `,
        ),
      },
      {
        title: "names of stages over the same collection, count",
        files: plan(
          body`
            count = 1
            dynamic "api_stages" {
              for_each = var.versions
              content {
                api_id = aws_api_gateway_rest_api.a.id
                stage  = api_stages.value
              }
            }
          `,
        ),
      },
      { title: "no plans", files: STAGE },
    ],
  };
}
