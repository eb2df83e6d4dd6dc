import type { ValueConstraint } from "./constraints";

const BY_NUMBER = `
hopopt icmp igmp ggp ipv4 st tcp cbt egp igp bbn-rcc-mon nvp-ii pup argus emcon xnet chaos udp mux dcn-meas hmp prm xns-idp trunk-1
trunk-2 leaf-1 leaf-2 rdp irtp iso-tp4 netblt mfe-nsp merit-inp dccp 3pc idpr xtp ddp idpr-cmtp tp++ il ipv6 sdrp ipv6-route ipv6-frag
idrp rsvp gre dsr bna esp ah i-nlsp swipe narp mobile tlsp - ipv6-icmp ipv6-nonxt ipv6-opts 61 cftp 63 sat-expak kryptolan rvd ippc 68
sat-mon visa ipcv cpnx cphb wsn pvp br-sat-mon sun-nd wb-mon wb-expak iso-ip vmtp secure-vmtp vines ttp nsfnet-igp dgp tcf eigrp
ospfigp sprite-rpc larp mtp ax.25 ipip micp scc-sp etherip encap 99 gmtp ifmp pnni pim aris scps qnx a/n ipcomp snp compaq-peer
ipx-in-ip vrrp pgm 114 l2tp dd iatp stp srp uti smp sm ptp isis-over-ipv4 fire crtp crudp sscopmce iplt sps pipe sctp fc
rsvp-e2e-ignore mobility-header udplite mpls-in-ip manet hip shim6 wesp rohc`
  .trim()
  .split(/\s+/);

const PROTOCOLS: readonly string[] = [
  ...["tcp", "udp", "icmp", "all", "-1"],
  ...BY_NUMBER.flatMap((name, number) => (name === "-" ? [] : [String(number), name])),
  ...["253", "254"],
];

/**
 * A protocol of a network ACL, by name or by number.
 * https://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml
 * https://github.com/hashicorp/terraform-provider-aws/blob/v5.100.0/internal/service/ec2/vpc_network_acl.go
 */
export function protocol(path: string): ValueConstraint {
  return { kind: "enum", path, values: PROTOCOLS, emptyAllowed: false, caseless: false, numbers: true };
}
