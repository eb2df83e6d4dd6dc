import type { Rule } from "@/lib/lint/rule";
import { rule as alarmHasActions } from "./alarm-has-actions";
import { rule as alarmMetricExists } from "./alarm-metric-exists";
import { rule as aliasPointsToPublishedVersion } from "./alias-points-to-published-version";
import { rule as apiGatewayAccountRole } from "./api-gateway-account-role";
import { rule as apiGatewayGenerationsNotMixed } from "./api-gateway-generations-not-mixed";
import { rule as balancerDropsInvalidHeaders } from "./balancer-drops-invalid-headers";
import { rule as balancerLogsAccess } from "./balancer-logs-access";
import { rule as brokersArePrivate } from "./brokers-are-private";
import { rule as brokersAuthenticateClients } from "./brokers-authenticate-clients";
import { rule as brokersKeepLogs } from "./brokers-keep-logs";
import { rule as brokersRequireTls } from "./brokers-require-tls";
import { rule as bucketBlocksPublicAccess } from "./bucket-blocks-public-access";
import { rule as bucketHasOwnKey } from "./bucket-has-own-key";
import { rule as bucketIsVersioned } from "./bucket-is-versioned";
import { rule as bucketOriginIsClosed } from "./bucket-origin-is-closed";
import { rule as bucketRequiresTls } from "./bucket-requires-tls";
import { rule as buildIsNotPrivileged } from "./build-is-not-privileged";
import { rule as buildLogsAreEncrypted } from "./build-logs-are-encrypted";
import { rule as buildSecretsNotPlain } from "./build-secrets-not-plain";
import { rule as cacheClusterIsEncrypted } from "./cache-cluster-is-encrypted";
import { rule as cacheClusterRequiresTls } from "./cache-cluster-requires-tls";
import { rule as cacheIsEncrypted } from "./cache-is-encrypted";
import { rule as certificateIsValidated } from "./certificate-is-validated";
import { rule as clusterEndpointIsPrivate } from "./cluster-endpoint-is-private";
import { rule as clusterKeepsAuditLogs } from "./cluster-keeps-audit-logs";
import { rule as concurrencyFitsReservation } from "./concurrency-fits-reservation";
import { rule as containersAreNotPrivileged } from "./containers-are-not-privileged";
import { rule as databaseIsBackedUp } from "./database-is-backed-up";
import { rule as databaseIsEncrypted } from "./database-is-encrypted";
import { rule as databaseIsPrivate } from "./database-is-private";
import { rule as databaseIsProtectedFromDeletion } from "./database-is-protected-from-deletion";
import { rule as databaseKeepsFinalSnapshot } from "./database-keeps-final-snapshot";
import { rule as databasePasswordNotInState } from "./database-password-not-in-state";
import { rule as defaultSecurityGroupClosed } from "./default-security-group-closed";
import { rule as deliveryStreamIsEncrypted } from "./delivery-stream-is-encrypted";
import { rule as deploymentCreatesBeforeDestroy } from "./deployment-creates-before-destroy";
import { rule as deploymentRedeploys } from "./deployment-redeploys";
import { rule as deploymentTriggersAreStable } from "./deployment-triggers-are-stable";
import { rule as deploymentWaitsForMethods } from "./deployment-waits-for-methods";
import { rule as deprecated } from "./deprecated";
import { rule as distributionRedirectsToTls } from "./distribution-redirects-to-tls";
import { rule as distributionRequiresModernTls } from "./distribution-requires-modern-tls";
import { rule as domainRequiresModernTls } from "./domain-requires-modern-tls";
import { rule as domainUsesValidatedCertificate } from "./domain-uses-validated-certificate";
import { rule as egressIsNarrow } from "./egress-is-narrow";
import { rule as environmentHasOwnKey } from "./environment-has-own-key";
import { rule as environmentNamesNotReserved } from "./environment-names-not-reserved";
import { rule as federatedRoleChecksSubject } from "./federated-role-checks-subject";
import { rule as fileSystemHasOwnKey } from "./file-system-has-own-key";
import { rule as fileSystemHasPolicy } from "./file-system-has-policy";
import { rule as fileSystemIsEncrypted } from "./file-system-is-encrypted";
import { rule as functionHasReservedConcurrency } from "./function-has-reserved-concurrency";
import { rule as functionIsTraced } from "./function-is-traced";
import { rule as functionNotInDefaultVpc } from "./function-not-in-default-vpc";
import { rule as functionPublishesVersions } from "./function-publishes-versions";
import { rule as functionSubnetGivesNoPublicAddress } from "./function-subnet-gives-no-public-address";
import { rule as functionSubnetsArePrivate } from "./function-subnets-are-private";
import { rule as functionTimeoutWithinGateway } from "./function-timeout-within-gateway";
import { rule as functionUrlRequiresAuthorisation } from "./function-url-requires-authorisation";
import { rule as functionWaitsForMountTargets } from "./function-waits-for-mount-targets";
import { rule as iamActionNotWildcard } from "./iam-action-not-wildcard";
import { rule as iamResourceNotWildcard } from "./iam-resource-not-wildcard";
import { rule as imageFunctionArguments } from "./image-function-arguments";
import { rule as imageFunctionCanPull } from "./image-function-can-pull";
import { rule as instanceRequiresImdsv2 } from "./instance-requires-imdsv2";
import { rule as integrationCallsAlias } from "./integration-calls-alias";
import { rule as integrationCallsWithPost } from "./integration-calls-with-post";
import { rule as keyPolicyAdmitsItsServices } from "./key-policy-admits-its-services";
import { rule as keyRotates } from "./key-rotates";
import { rule as keysAndPlansNeedRestApi } from "./keys-and-plans-need-rest-api";
import { rule as lambdaPermissionHasSource } from "./lambda-permission-has-source";
import { rule as listenerRedirectsToTls } from "./listener-redirects-to-tls";
import { rule as listenerRequiresModernTls } from "./listener-requires-modern-tls";
import { rule as logGroupBeforeFunction } from "./log-group-before-function";
import { rule as logGroupExpires } from "./log-group-expires";
import { rule as logGroupHasOwnKey } from "./log-group-has-own-key";
import { rule as managedPolicyIsNarrow } from "./managed-policy-is-narrow";
import { rule as methodIsProtected } from "./method-is-protected";
import { rule as methodSettingsHideData } from "./method-settings-hide-data";
import { rule as methodValidatesRequests } from "./method-validates-requests";
import { rule as mountTargetPerFunctionSubnet } from "./mount-target-per-function-subnet";
import { rule as networkAclClosed } from "./network-acl-closed";
import { rule as noDeliberation } from "./no-deliberation";
import { rule as noLongLivedAccessKeys } from "./no-long-lived-access-keys";
import { rule as noMarkdownOrProse } from "./no-markdown-or-prose";
import { rule as noPlaceholderAddress } from "./no-placeholder-address";
import { rule as noPlaceholderText } from "./no-placeholder-text";
import { rule as noSecretInPlainText } from "./no-secret-in-plain-text";
import { rule as originIsReachedOverTls } from "./origin-is-reached-over-tls";
import { rule as parameterHasOwnKey } from "./parameter-has-own-key";
import { rule as parameterIsEncrypted } from "./parameter-is-encrypted";
import { rule as permissionNamesAlias } from "./permission-names-alias";
import { rule as pipelineArtifactsHaveOwnKey } from "./pipeline-artifacts-have-own-key";
import { rule as pipelineOutputs } from "./pipeline-outputs";
import { rule as planCanBecomeEmpty } from "./plan-can-become-empty";
import { rule as planCanSucceed } from "./plan-can-succeed";
import { rule as policiesBelongToRoles } from "./policies-belong-to-roles";
import { rule as providerAdmitsOlder } from "./provider-admits-older";
import { rule as providerUpgrade } from "./provider-upgrade";
import { rule as provisionedConcurrencyHasOneOwner } from "./provisioned-concurrency-has-one-owner";
import { rule as queueIsEncrypted } from "./queue-is-encrypted";
import { rule as regionFromVariable } from "./region-from-variable";
import { rule as regionNotTyped } from "./region-not-typed";
import { rule as regionVariableDeclaredOnce } from "./region-variable-declared-once";
import { rule as registryHasOwnKey } from "./registry-has-own-key";
import { rule as registryScansOnPush } from "./registry-scans-on-push";
import { rule as registryTagsAreImmutable } from "./registry-tags-are-immutable";
import { rule as reservationsFitAccount } from "./reservations-fit-account";
import { rule as resourcePolicyNamesPrincipals } from "./resource-policy-names-principals";
import { rule as restApiIsDeployed } from "./rest-api-is-deployed";
import { rule as runtimeIsSupported } from "./runtime-is-supported";
import { rule as searchDomainEncryptsBetweenNodes } from "./search-domain-encrypts-between-nodes";
import { rule as searchDomainIsEncrypted } from "./search-domain-is-encrypted";
import { rule as searchDomainIsPrivate } from "./search-domain-is-private";
import { rule as searchDomainRequiresTls } from "./search-domain-requires-tls";
import { rule as secretHasOwnKey } from "./secret-has-own-key";
import { rule as secretOutputIsSensitive } from "./secret-output-is-sensitive";
import { rule as secretRotates } from "./secret-rotates";
import { rule as secretStorePresent } from "./secret-store-present";
import { rule as securityGroupClosed } from "./security-group-closed";
import { rule as sensitiveVariableIsMarked } from "./sensitive-variable-is-marked";
import { rule as stageHasAccessLogs } from "./stage-has-access-logs";
import { rule as stageIsTraced } from "./stage-is-traced";
import { rule as stageNameNotInPath } from "./stage-name-not-in-path";
import { rule as stageServesItsOwnVersion } from "./stage-serves-its-own-version";
import { rule as stageVariablesAreSet } from "./stage-variables-are-set";
import { rule as streamIsEncrypted } from "./stream-is-encrypted";
import { rule as tableHasOwnKey } from "./table-has-own-key";
import { rule as tableIsProtectedFromDeletion } from "./table-is-protected-from-deletion";
import { rule as tableRecoversToAnyPoint } from "./table-recovers-to-any-point";
import { rule as tagsComplete } from "./tags-complete";
import { rule as terraformAdmitsOlder } from "./terraform-admits-older";
import { rule as topicIsEncrypted } from "./topic-is-encrypted";
import { rule as trailHasOwnKey } from "./trail-has-own-key";
import { rule as trailValidatesLogFiles } from "./trail-validates-log-files";
import { rule as urlNamesStageOnce } from "./url-names-stage-once";
import { rule as usagePlanCoversEveryStage } from "./usage-plan-covers-every-stage";
import { rule as userDataHoldsNoSecrets } from "./user-data-holds-no-secrets";
import { rule as utilizationIsAFraction } from "./utilization-is-a-fraction";
import { rule as validityBlock } from "./validity-block";
import { rule as validityBlockCount } from "./validity-block-count";
import { rule as validityCombination } from "./validity-combination";
import { rule as validityComputedArgument } from "./validity-computed-argument";
import { rule as validityCycle } from "./validity-cycle";
import { rule as validityDuplicate } from "./validity-duplicate";
import { rule as validityExpression } from "./validity-expression";
import { rule as validityFunction } from "./validity-function";
import { rule as validityInstance } from "./validity-instance";
import { rule as validityLiteral } from "./validity-literal";
import { rule as validityMetaArgument } from "./validity-meta-argument";
import { rule as validityMissingArgument } from "./validity-missing-argument";
import { rule as validityModuleCall } from "./validity-module-call";
import { rule as validitySyntax } from "./validity-syntax";
import { rule as validityType } from "./validity-type";
import { rule as validityUndeclaredReference } from "./validity-undeclared-reference";
import { rule as validityUndeclaredVariable } from "./validity-undeclared-variable";
import { rule as validityUnknownAttribute } from "./validity-unknown-attribute";
import { rule as validityUnknownType } from "./validity-unknown-type";
import { rule as validityUnsupportedArgument } from "./validity-unsupported-argument";
import { rule as validityUnsupportedBlock } from "./validity-unsupported-block";
import { rule as validityVariable } from "./validity-variable";
import { rule as variableFileFitsTypes } from "./variable-file-fits-types";
import { rule as variableFileIsReadable } from "./variable-file-is-readable";
import { rule as variableFileNamesDeclared } from "./variable-file-names-declared";
import { rule as variableIsUsed } from "./variable-is-used";
import { rule as versionsNotTyped } from "./versions-not-typed";
import { rule as volumeIsEncrypted } from "./volume-is-encrypted";
import { rule as vpcEndpointsPresent } from "./vpc-endpoints-present";
import { rule as vpcHasFlowLogs } from "./vpc-has-flow-logs";
import { rule as wafAssociationCoversEveryStage } from "./waf-association-covers-every-stage";
import { rule as webAclHasRules } from "./web-acl-has-rules";
import { rule as webAclLogs } from "./web-acl-logs";
import { rule as zonesNotTyped } from "./zones-not-typed";

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  alarmHasActions,
  alarmMetricExists,
  aliasPointsToPublishedVersion,
  apiGatewayAccountRole,
  apiGatewayGenerationsNotMixed,
  balancerDropsInvalidHeaders,
  balancerLogsAccess,
  brokersArePrivate,
  brokersAuthenticateClients,
  brokersKeepLogs,
  brokersRequireTls,
  bucketBlocksPublicAccess,
  bucketHasOwnKey,
  bucketIsVersioned,
  bucketOriginIsClosed,
  bucketRequiresTls,
  buildIsNotPrivileged,
  buildLogsAreEncrypted,
  buildSecretsNotPlain,
  cacheClusterIsEncrypted,
  cacheClusterRequiresTls,
  cacheIsEncrypted,
  certificateIsValidated,
  clusterEndpointIsPrivate,
  clusterKeepsAuditLogs,
  concurrencyFitsReservation,
  containersAreNotPrivileged,
  databaseIsBackedUp,
  databaseIsEncrypted,
  databaseIsPrivate,
  databaseIsProtectedFromDeletion,
  databaseKeepsFinalSnapshot,
  databasePasswordNotInState,
  defaultSecurityGroupClosed,
  deliveryStreamIsEncrypted,
  deploymentCreatesBeforeDestroy,
  deploymentRedeploys,
  deploymentTriggersAreStable,
  deploymentWaitsForMethods,
  deprecated,
  distributionRedirectsToTls,
  distributionRequiresModernTls,
  domainRequiresModernTls,
  domainUsesValidatedCertificate,
  egressIsNarrow,
  environmentHasOwnKey,
  environmentNamesNotReserved,
  federatedRoleChecksSubject,
  fileSystemHasOwnKey,
  fileSystemHasPolicy,
  fileSystemIsEncrypted,
  functionHasReservedConcurrency,
  functionIsTraced,
  functionNotInDefaultVpc,
  functionPublishesVersions,
  functionSubnetGivesNoPublicAddress,
  functionSubnetsArePrivate,
  functionTimeoutWithinGateway,
  functionUrlRequiresAuthorisation,
  functionWaitsForMountTargets,
  iamActionNotWildcard,
  iamResourceNotWildcard,
  imageFunctionArguments,
  imageFunctionCanPull,
  instanceRequiresImdsv2,
  integrationCallsAlias,
  integrationCallsWithPost,
  keyPolicyAdmitsItsServices,
  keyRotates,
  keysAndPlansNeedRestApi,
  lambdaPermissionHasSource,
  listenerRedirectsToTls,
  listenerRequiresModernTls,
  logGroupBeforeFunction,
  logGroupExpires,
  logGroupHasOwnKey,
  managedPolicyIsNarrow,
  methodIsProtected,
  methodSettingsHideData,
  methodValidatesRequests,
  mountTargetPerFunctionSubnet,
  networkAclClosed,
  noDeliberation,
  noLongLivedAccessKeys,
  noMarkdownOrProse,
  noPlaceholderAddress,
  noPlaceholderText,
  noSecretInPlainText,
  originIsReachedOverTls,
  parameterHasOwnKey,
  parameterIsEncrypted,
  permissionNamesAlias,
  pipelineArtifactsHaveOwnKey,
  pipelineOutputs,
  planCanBecomeEmpty,
  planCanSucceed,
  policiesBelongToRoles,
  providerAdmitsOlder,
  providerUpgrade,
  provisionedConcurrencyHasOneOwner,
  queueIsEncrypted,
  regionFromVariable,
  regionNotTyped,
  regionVariableDeclaredOnce,
  registryHasOwnKey,
  registryScansOnPush,
  registryTagsAreImmutable,
  reservationsFitAccount,
  resourcePolicyNamesPrincipals,
  restApiIsDeployed,
  runtimeIsSupported,
  searchDomainEncryptsBetweenNodes,
  searchDomainIsEncrypted,
  searchDomainIsPrivate,
  searchDomainRequiresTls,
  secretHasOwnKey,
  secretOutputIsSensitive,
  secretRotates,
  secretStorePresent,
  securityGroupClosed,
  sensitiveVariableIsMarked,
  stageHasAccessLogs,
  stageIsTraced,
  stageNameNotInPath,
  stageServesItsOwnVersion,
  stageVariablesAreSet,
  streamIsEncrypted,
  tableHasOwnKey,
  tableIsProtectedFromDeletion,
  tableRecoversToAnyPoint,
  tagsComplete,
  terraformAdmitsOlder,
  topicIsEncrypted,
  trailHasOwnKey,
  trailValidatesLogFiles,
  urlNamesStageOnce,
  usagePlanCoversEveryStage,
  userDataHoldsNoSecrets,
  utilizationIsAFraction,
  validityBlock,
  validityBlockCount,
  validityCombination,
  validityComputedArgument,
  validityCycle,
  validityDuplicate,
  validityExpression,
  validityFunction,
  validityInstance,
  validityLiteral,
  validityMetaArgument,
  validityMissingArgument,
  validityModuleCall,
  validitySyntax,
  validityType,
  validityUndeclaredReference,
  validityUndeclaredVariable,
  validityUnknownAttribute,
  validityUnknownType,
  validityUnsupportedArgument,
  validityUnsupportedBlock,
  validityVariable,
  variableFileFitsTypes,
  variableFileIsReadable,
  variableFileNamesDeclared,
  variableIsUsed,
  versionsNotTyped,
  volumeIsEncrypted,
  vpcEndpointsPresent,
  vpcHasFlowLogs,
  wafAssociationCoversEveryStage,
  webAclHasRules,
  webAclLogs,
  zonesNotTyped,
];
