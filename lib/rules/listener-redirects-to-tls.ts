import { isForApplications } from "@/lib/aws/balancer-kind";
import { fires, silent } from "@/lib/lint/examples";
import { at, atHead, defineRule, type Examples, type Problem } from "@/lib/lint/rule";
import {
  argumentOf,
  booleanOf,
  evaluate,
  everyInstance,
  isUnset,
  type Module,
  numberOf,
  type Resource,
  resourcesBehind,
  type Scope,
  stringOf,
} from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "listener-redirects-to-tls",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_2", "CKV_AWS_103", "AVD-AWS-0054"],
  summary: "A listener for plain HTTP redirects to HTTPS.",
  why: "What it forwards has crossed the internet in plain text, passwords and session cookies included.",
  howToFix: "Redirect to HTTPS in its `default_action`, and forward from a listener on port 443 with a certificate.",
  references: [
    securityHub("ELB.1"),
    securityHub("ELB.3"),
    awsDocs(
      "Redirect actions",
      "elasticloadbalancing/latest/application/load-balancer-listeners.html#redirect-actions",
    ),
  ],
  *check(module) {
    for (const listener of module.resourcesOf("aws_lb_listener", "aws_alb_listener")) {
      if (!everyInstance(module, listener, (scope) => forwardsPlain(module, listener, scope)).includes(true)) continue;
      const protocol = listener.attribute("protocol") ?? listener.attribute("port");
      yield {
        ...(protocol ? at(listener.file, protocol) : atHead(listener)),
        ...(isInside(module, listener) && { severity: "low" }),
        message: `${listener.address} forwards plain HTTP, expected a redirect to HTTPS`,
      };
    }
    for (const balancer of module.resourcesOf("aws_elb")) yield* plainOnly(module, balancer);
  },
  examples,
});

function forwardsPlain(module: Module, listener: Resource, scope: Scope): boolean {
  const kinds = listener.blocks("default_action").map((action) => evaluate(action.expression("type"), scope));
  return kinds.some((kind) => stringOf(kind) === "forward") && isPlain(module, listener, scope);
}

/** Where nothing is said, application load balancers take port 80 as HTTP. */
function isPlain(module: Module, listener: Resource, scope: Scope): boolean {
  const protocol = evaluate(listener.expression("protocol"), scope);
  if (!isUnset(protocol)) return stringOf(protocol) === "HTTP";
  const balancers = balancersOf(module, listener).filter(({ mode }) => mode === "managed");
  return (
    numberOf(evaluate(listener.expression("port"), scope)) === 80 &&
    balancers.some((balancer) => isForApplications(module, balancer))
  );
}

/** A classic load balancer cannot redirect: it needs a listener with a certificate. */
function* plainOnly(module: Module, balancer: Resource): Iterable<Problem> {
  const listeners = balancer.blocks("listener");
  const protocols = listeners.map((view) => stringOf(argumentOf(module, view, "lb_protocol"))?.toLowerCase());
  const [first] = listeners;
  if (!first || !protocols.every((protocol) => protocol === "http")) return;
  yield {
    ...at(first.file, first.attribute("lb_protocol") ?? first.block),
    ...(booleanOf(argumentOf(module, balancer, "internal")) === true && { severity: "low" }),
    message: `${balancer.address} listens for plain HTTP only, expected a listener with lb_protocol = "https"`,
  };
}

function isInside(module: Module, listener: Resource): boolean {
  return balancersOf(module, listener).some((balancer) => booleanOf(argumentOf(module, balancer, "internal")) === true);
}

function balancersOf(module: Module, listener: Resource): readonly Resource[] {
  return resourcesBehind(module, listener.expression("load_balancer_arn"), listener);
}

function examples(): Examples {
  const listener = (protocol: string, type: string, more = "") => dedent`
    resource "aws_lb_listener" "l" {
    ${more}  load_balancer_arn = aws_lb.front.arn
      protocol          = ${protocol}
      default_action {
        type = ${type}
      }
    }
  `;
  return {
    bad: [
      { title: "forwarded", files: listener('"HTTP"', '"forward"'), lines: [3] },
      fires("nothing is said of port 80", 6)`
        resource "aws_lb" "front" {
          name = "front"
        }
        resource "aws_lb_listener" "l" {
          load_balancer_arn = aws_lb.front.arn
          port              = 80
          default_action {
            type = "forward"
          }
        }
      `,
      fires("one of several, count", 7)`
        locals {
          listeners = [{ port = 80, protocol = "HTTP" }, { port = 443, protocol = "HTTPS" }]
        }
        resource "aws_lb_listener" "l" {
          count    = length(local.listeners)
          port     = local.listeners[count.index].port
          protocol = local.listeners[count.index].protocol
          default_action {
            type = "forward"
          }
        }
      `,
      fires("a classic load balancer", 4)`
        resource "aws_elb" "e" {
          listener {
            lb_port     = 80
            lb_protocol = "http"
          }
        }
      `,
    ],
    good: [
      { title: "redirected, count", files: listener('"HTTP"', '"redirect"', "  count             = 1\n") },
      { title: "HTTPS, for_each", files: listener('"HTTPS"', '"forward"', "  for_each          = var.names\n") },
      { title: "decided outside", files: listener("var.protocol", '"forward"') },
      silent("a classic load balancer that also has a certificate")`
        resource "aws_elb" "e" {
          listener {
            lb_port     = 80
            lb_protocol = "HTTP"
          }
          listener {
            lb_port            = 443
            lb_protocol        = "https"
            ssl_certificate_id = var.certificate
          }
        }
      `,
      silent("without encryption on layer 4")`
        resource "aws_lb_listener" "l" {
          protocol = "TCP"
          default_action {
            type = "forward"
          }
        }
      `,
    ],
  };
}
