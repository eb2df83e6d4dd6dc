import { silent } from "@/lib/lint/examples";
import { at, defineRule, type Examples } from "@/lib/lint/rule";
import { argumentOf, booleanOf, type Module, type Resource, resourcesBehind, stringOf } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "listener-redirects-to-tls",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_2", "CKV_AWS_103", "AVD-AWS-0054"],
  summary: "A listener for plain HTTP redirects to HTTPS.",
  why: "What is forwarded from it crossed the internet readable and changeable, passwords and session cookies among it.",
  howToFix: "Redirect to HTTPS in its `default_action`, and forward from a listener on port 443 with a certificate.",
  references: [
    securityHub("ELB.1"),
    awsDocs(
      "Redirect actions",
      "elasticloadbalancing/latest/application/load-balancer-listeners.html#redirect-actions",
    ),
  ],
  *check(module) {
    for (const listener of module.resourcesOf("aws_lb_listener", "aws_alb_listener")) {
      const protocol = listener.attribute("protocol");
      if (!protocol || stringOf(argumentOf(module, listener, "protocol")) !== "HTTP") continue;
      const actions = listener.blocks("default_action");
      if (!actions.some((action) => stringOf(argumentOf(module, action, "type")) === "forward")) continue;
      yield {
        ...at(listener.file, protocol),
        ...(isInside(module, listener) && { severity: "low" }),
        message: `${listener.address} forwards plain HTTP, expected a redirect to HTTPS`,
      };
    }
  },
  examples,
});

function isInside(module: Module, listener: Resource): boolean {
  const balancers = resourcesBehind(module, listener.expression("load_balancer_arn"), listener);
  return balancers.some((balancer) => booleanOf(argumentOf(module, balancer, "internal")) === true);
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
    bad: [{ title: "forwarded", files: listener('"HTTP"', '"forward"'), lines: [3] }],
    good: [
      { title: "redirected, count", files: listener('"HTTP"', '"redirect"', "  count             = 1\n") },
      { title: "HTTPS, for_each", files: listener('"HTTPS"', '"forward"', "  for_each          = var.names\n") },
      { title: "decided outside", files: listener("var.protocol", '"forward"') },
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
