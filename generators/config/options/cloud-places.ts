import { also } from "./cloud-limits";

/** The geographies of the partition aws. https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html */
export const commercialRegions =
  /^(?:us|eu|ap|sa|ca|me|af|il|mx)-(?:north|south|east|west|central|(?:north|south)(?:east|west))-\d$/;

/** The Regions of the partition aws, as AWS's own software knows them: the provider and the backend refuse others. */
const REGIONS =
  /^(?:us-(?:ea|we)st-[12]|eu-(?:west-[1-3]|(?:central|south)-[12]|north-1)|ap-(?:(?:east|south)-[12]|northeast-[1-3]|southeast-[1-7])|ca-(?:central|west)-1|sa-east-1|me-(?:central|south)-1|(?:il|mx)-central-1|af-south-1)$/;

/** The stack writes ARNs and service names of one partition. https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
export function commercialRegion(label: string) {
  return also(
    label,
    "a Region of the partition aws; others (aws-cn, aws-us-gov, aws-iso, aws-eusc) are not supported",
    (region) => REGIONS.test(region),
  );
}

/** Most have three. https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html */
const MORE_ZONES: ReadonlyMap<string, number> = new Map([
  ["us-east-1", 6],
  ["us-west-2", 4],
  ["ap-northeast-1", 4],
  ["ap-northeast-2", 4],
]);

export function zonesOf(region: string): number {
  return MORE_ZONES.get(region) ?? 3;
}

/** Names are case-sensitive at AWS, not in JavaScript: each part of one starts with a capital letter, and only short ones have no others. */
function isWrittenAsZone(name: string): boolean {
  const parts = name.split("/");
  if (parts.length === 1 && name.length < 4) return /^[A-Z]+$/.test(name);
  return parts.every((part) => /^[A-Z](?![A-Z]{3})/.test(part));
}

/** https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScheduledAction.html */
export function knownTimeZone(label: string) {
  return also(label, "a time zone that exists, written as in the IANA database, such as America/New_York", (name) => {
    try {
      new Intl.DateTimeFormat("en", { timeZone: name });
    } catch {
      return false;
    }
    const sameName = Intl.supportedValuesOf("timeZone").find((one) => one.toLowerCase() === name.toLowerCase());
    return sameName === undefined ? isWrittenAsZone(name) : sameName === name;
  });
}

/** What CLDR names beside the countries that AWS WAF takes: unions, islands without a code, tests, and what is no more. */
const NO_COUNTRY = /^(?:A[CN]|BU|C[PQS]|D[DGY]|E[AUZ]|FX|HV|IC|NH|QO|RH|SU|T[AP]|U[KN]|VD|X[AB]|Y[DU]|Z[RZ])$/;

/** https://docs.aws.amazon.com/waf/latest/APIReference/API_GeoMatchStatement.html */
export function knownCountry(label: string) {
  return also(label, "the code of a country that exists, such as US", (code) => {
    if (NO_COUNTRY.test(code) || !/^[A-Z]{2}$/.test(code)) return false;
    return new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(code) !== undefined;
  });
}
