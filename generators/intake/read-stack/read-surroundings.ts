import { isPlaceholderDomain } from "@/generators/config/options/placeholder";
import { EDGE_REGION } from "@/lib/aws/edge-region";
import { isPieced, spellPieces } from "@/lib/plan/stand-in";
import type { BlockView } from "@/lib/terraform";
import { stringOf } from "@/lib/terraform";
import type { Notes } from "./reading";
import { type Answer, argumentValue, ask, blockPlace, type Instance, type StackSource } from "./stack-source";
import { asNumber, asText, tellAgreed, tellAnswer } from "./tell-answers";

/** The domain, the network, the storage and the roles. */
export function readSurroundings(source: StackSource, notes: Notes): void {
  readDomain(source, notes);
  readNetwork(source, notes);
  readStorage(source, notes);
  readRoles(source, notes);
}

function askAll(source: StackSource, type: string, argument: string): readonly Answer[] {
  return source.instances(type).map((one) => ask(one, argument));
}

function readDomain(source: StackSource, notes: Notes): void {
  const names = ["aws_api_gateway_domain_name", "aws_apigatewayv2_domain_name", "aws_acm_certificate"].map((type) =>
    askAll(source, type, "domain_name"),
  );
  const answers = names.find((some) => some.length > 0);
  if (!answers) return;
  const [name] = answers;
  if (name?.kind !== "known" || isPlaceholderDomain(String(name.value))) {
    const reason = name?.kind === "known" ? `received ${name.value}, a documentation domain` : "is not known";
    notes.miss(["domain"], `${reason}, expected a domain you own`);
    return;
  }
  notes.tell(["domain", "name"], String(name.value), name.place);
  readEdgeCertificate(source, notes);
  const [own] = source.instances("aws_route53_zone");
  const [found] = source.data("aws_route53_zone");
  const zone = own ?? found;
  if (!zone) {
    notes.tell(["domain", "zone"], "external", name.place);
    return;
  }
  notes.tell(["domain", "zone"], own ? "create" : "existing", blockPlace(zone));
  tellAnswer(notes, ["domain", "zoneName"], ask(zone, "name"), (name) => String(name).replace(/\.$/, ""));
}

/** A certificate that says where CloudFront looks for it; through a second provider it says nothing, which is the default. */
function readEdgeCertificate(source: StackSource, notes: Notes): void {
  const said = askAll(source, "aws_acm_certificate", "region").find(
    (answer) => answer.kind === "known" && answer.value === EDGE_REGION,
  );
  if (said?.kind === "known") notes.tell(["domain", "edgeCertificate"], "region", said.place);
}

function readNetwork(source: StackSource, notes: Notes): void {
  tellAgreed(notes, ["network", "cidr"], askAll(source, "aws_vpc", "cidr_block"), asText);
  readZones(source, notes);
  readNat(source, notes);
}

/** One gateway for all zones, or one in each: by their number, or by whether each route picks its own. */
function readNat(source: StackSource, notes: Notes): void {
  const gateways = source.instances("aws_nat_gateway");
  const [first] = gateways;
  if (!first) return;
  const isCounted = !first.address.endsWith("[?]");
  const picks = source.resources.flatMap(({ resource }) => [resource, ...resource.blocks("route")].flatMap(natOf));
  const isShared = isCounted
    ? gateways.length === 1
    : picks.length > 0 && !picks.some((text) => /each|count/.test(text));
  notes.tell(["network", "nat"], isShared ? "single" : "per-zone", blockPlace(first));
}

/** The expression that a route names its gateway with. */
function natOf(view: BlockView): readonly string[] {
  const range = view.expression("nat_gateway_id")?.range;
  return range ? [view.file.text.slice(range.start.offset, range.end.offset)] : [];
}

/** Zones that private subnets lie in; a number that a variable states counts where they are looked up. */
function readZones(source: StackSource, notes: Notes): void {
  const [stated] = source.variables(/^(zone|az|availability_zone)_count$/);
  if (stated) {
    tellAnswer(notes, ["network", "zones"], stated, asNumber);
    return;
  }
  const subnets = source.instances("aws_subnet");
  const [first] = subnets;
  if (!first) return;
  const zones = new Set(subnets.map(zoneOf));
  if (zones.size >= 2 && !zones.has(undefined)) notes.tell(["network", "zones"], zones.size, blockPlace(first));
  else notes.miss(["network", "zones"], "how many zones the subnets lie in is not known before the apply");
}

/** A zone as a text that tells it from others, such as a Region that is not known and a letter. */
function zoneOf(subnet: Instance): string | undefined {
  const zone = argumentValue(subnet, "availability_zone");
  if (subnet.address.endsWith("[?]")) return undefined;
  return isPieced(zone) ? spellPieces(zone) : stringOf(zone);
}

function readStorage(source: StackSource, notes: Notes): void {
  const type = "aws_efs_file_system";
  tellAgreed(notes, ["storage", "throughputMode"], askAll(source, type, "throughput_mode"), asText);
  const provisioned = askAll(source, type, "provisioned_throughput_in_mibps");
  tellAgreed(notes, ["storage", "provisionedMibps"], provisioned, asNumber);
  const mounts = askAll(source, "aws_lambda_function", "file_system_config.local_mount_path");
  tellAgreed(notes, ["storage", "mountPath"], mounts, asText);
}

function readRoles(source: StackSource, notes: Notes): void {
  const boundaries = askAll(source, "aws_iam_role", "permissions_boundary");
  tellAgreed(notes, ["access", "permissionsBoundaryArn"], boundaries, asText);
  tellAgreed(notes, ["access", "rolePath"], askAll(source, "aws_iam_role", "path"), asText);
}
