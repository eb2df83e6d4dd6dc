import type { SpokenRules } from "../../spoken-rules";

/** Rules about APIs, their stages, domains, certificates and firewalls. */
export const rulesOfApis: SpokenRules = {
  "api-gateway-account-role": [
    "API Gateway hat eine Rolle für seine Logs.",
    "In einem Konto ohne diese Einstellung lässt sich keine Stage mit Logs anlegen: 'CloudWatch Logs role ARN must be set in account settings to enable logging'.",
    "Ein aws_api_gateway_account mit einer Rolle ergänzen, die AmazonAPIGatewayPushToCloudWatchLogs hat, und die Stages davon abhängen lassen. Gehört diese Einstellung des Kontos einem anderen Stack, den Befund mit dieser Begründung unterdrücken.",
  ],
  "api-gateway-generations-not-mixed": [
    "Eine API besteht aus Ressourcen einer einzigen Generation von API Gateway.",
    "`aws_api_gateway_*` ergibt REST-APIs, `aws_apigatewayv2_*` HTTP- und WebSocket-APIs. Sie teilen weder Stages noch Schlüssel, Nutzungspläne oder WAF-Zuordnungen; Teile der einen finden die der anderen nie.",
    "Durchgehend `aws_api_gateway_*` verwenden, wenn die API Schlüssel, Nutzungspläne oder WAF braucht.",
  ],
  "cache-is-encrypted": [
    "Der Cache einer API-Stage ist verschlüsselt.",
    "Zwischengespeicherte Antworten enthalten, was die Modelle über Kunden gesagt haben; ohne Verschlüsselung liegen sie im Klartext im Cache.",
    "Neben `caching_enabled` auch `cache_data_encrypted = true` setzen oder Inferenzergebnisse gar nicht zwischenspeichern.",
  ],
  "certificate-is-validated": [
    "Ein per DNS validiertes Zertifikat hat seine Validierungseinträge und wartet auf die Validierung.",
    "Solange die Einträge nicht im DNS stehen, ist das Zertifikat nicht ausgestellt; ein Domainname, der es nutzt, lässt sich nicht anlegen.",
    "Einen aws_route53_record über `domain_validation_options` ergänzen (oder sie für externes DNS ausgeben) und eine aws_acm_certificate_validation.",
  ],
  "deployment-creates-before-destroy": [
    "Ein Deployment wird ersetzt, bevor das alte gelöscht wird.",
    'API Gateway löscht kein Deployment, das eine Stage bedient: Die erste Änderung der API scheitert mit "Active stages pointing to this deployment must be moved or deleted".',
    "`lifecycle { create_before_destroy = true }` ergänzen.",
  ],
  "deployment-redeploys": [
    "Ein Deployment wird ersetzt, wenn sich die API ändert.",
    "Ein Deployment ist eine Momentaufnahme. Ohne Trigger werden spätere Änderungen an Methoden und Integrationen zwar angewendet, aber nie ausgeliefert.",
    "`triggers = { redeployment = sha1(jsonencode([…])) }` über Ressourcen, Methoden und Integrationen ergänzen.",
  ],
  "deployment-triggers-are-stable": [
    "Die Trigger eines Deployments ändern sich nur mit der API.",
    "`timestamp()` und `uuid()` sind in jedem Plan anders: Die API wird bei jedem Apply neu bereitgestellt, und kein Plan ist je leer; echte Drift wird übersehen.",
    "Stattdessen die Definitionen der Methoden und Integrationen hashen.",
  ],
  "deployment-waits-for-methods": [
    "Ein Deployment wartet auf die Methoden und Integrationen, die es veröffentlicht.",
    "Terraform legt in der Reihenfolge der Referenzen an. Ein Deployment, das nur auf die API verweist, entsteht vor ihren Methoden: Der Apply scheitert mit 'The REST API doesn't contain any methods' oder veröffentlicht eine halbe API.",
    "Die Integrationen in `triggers` oder in `depends_on` nennen.",
  ],
  "domain-requires-modern-tls": [
    "Eigene Domains lehnen TLS unter 1.2 ab.",
    "TLS 1.0 und 1.1 sind gebrochen und nach PCI DSS verboten.",
    '`security_policy = "TLS_1_2"` setzen.',
  ],
  "domain-uses-validated-certificate": [
    "Ein Domainname bezieht sein Zertifikat aus der Validierung und wartet so auf sie.",
    "Den ARN des Zertifikats gibt es sofort, das validierte Zertifikat Minuten später. Eine Domain, die ersteren nimmt, scheitert mit 'the certificate must be issued'.",
    "`aws_acm_certificate_validation.x.certificate_arn` verwenden.",
  ],
  "integration-calls-alias": [
    "Die API ruft den Alias einer Funktion auf, sofern es einen gibt.",
    "Der ARN der Funktion selbst bedeutet `$LATEST`: Die Provisioned Concurrency des Alias wird bezahlt und nicht genutzt, und jede Aktualisierung ist sofort live.",
    "`invoke_arn` des Alias verwenden.",
  ],
  "integration-calls-with-post": [
    "API Gateway ruft Lambda mit POST auf.",
    "Die Invoke-Operation von Lambda gibt es nur als POST; jede andere Methode beantwortet jeden Aufruf mit 500.",
    '`integration_http_method = "POST"` setzen, gleich welche Methode die API hat.',
  ],
  "keys-and-plans-need-rest-api": [
    "Nutzungspläne, API-Schlüssel, Stages und WAF-Zuordnungen verweisen auf eine REST-API.",
    "HTTP-APIs (`aws_apigatewayv2_*`) haben keine API-Schlüssel, keine Nutzungspläne und lassen sich nicht mit WAF schützen; der Apply scheitert mit NotFound oder BadRequest.",
    "Die API mit `aws_api_gateway_rest_api` bauen und auf ihre ID und auf `aws_api_gateway_stage.x.stage_name` verweisen.",
  ],
  "method-is-protected": [
    "Eine Methode verlangt einen API-Schlüssel oder einen Authorizer.",
    "Mit `NONE` und ohne Schlüssel darf das ganze Internet das Modell aufrufen; Nutzungspläne zählen und begrenzen niemanden, weil sie an Schlüsseln hängen.",
    "`api_key_required = true` oder eine Autorisierung setzen.",
  ],
  "method-settings-hide-data": [
    "Ausführungslogs enthalten keine Anfrageinhalte.",
    "Data Tracing schreibt ganze Anfragen und Antworten in die Logs, auch personenbezogene Daten.",
    "`data_trace_enabled = false` setzen.",
  ],
  "method-validates-requests": [
    "Methoden mit Body validieren ihn.",
    "Fehlerhafte Anfragen werden sonst bezahlt, als Fehler protokolliert und spät beantwortet.",
    "Einen aws_api_gateway_request_validator und ein Model ergänzen.",
  ],
  "rest-api-is-deployed": [
    "Eine REST-API hat ein Deployment und eine Stage.",
    "Methoden und Integrationen einer REST-API sind ein Entwurf, bis sie auf einer Stage bereitgestellt sind; ohne sie hat die API keine URL.",
    "Ein aws_api_gateway_deployment mit Triggern und je Modellversion eine aws_api_gateway_stage ergänzen.",
  ],
  "stage-has-access-logs": [
    "API-Stages schreiben Zugriffslogs.",
    "Ohne Zugriffslogs kann nach einem Vorfall niemand sagen, wer wann was aufgerufen hat.",
    "`access_log_settings` mit dem ARN einer Log-Gruppe und einem JSON-Format ergänzen.",
  ],
  "stage-is-traced": [
    "API-Stages senden Traces an X-Ray.",
    "Ein Trace, der erst bei der Funktion beginnt, zeigt nicht, wie lange ein Aufruf im Gateway gewartet hat.",
    "`xray_tracing_enabled = true` setzen.",
  ],
  "stage-name-not-in-path": [
    "Der Name einer Stage wiederholt sich nicht in den Pfaden der API.",
    "Die Stage ist bereits der erste Teil der Adresse: Eine gleichnamige Ressource antwortet unter `/v1/v1/predict`, und jede Stage bietet auch die Pfade aller anderen an.",
    "Die Version aus dem Pfad nehmen: Die Stage `v1` antwortet unter `/v1/predict`.",
  ],
  "stage-serves-its-own-version": [
    "Jede Stage bedient ihre eigene Modellversion.",
    "Ein Deployment ist eine Momentaufnahme der API. Stages, die es sich ohne Stage-Variablen teilen, bedienen alle dieselben Integrationen: Der A/B-Test vergleicht eine Version mit sich selbst.",
    "`${stageVariables.alias}` in die URI der Integration setzen und die Variable je Stage belegen oder je Version ein Deployment anlegen.",
  ],
  "stage-variables-are-set": [
    "Jede Stage-Variable, die eine Integration liest, ist auf jeder Stage gesetzt.",
    "Eine nicht gesetzte Stage-Variable ist in der URI ein leerer Text; die Stage beantwortet jeden Aufruf mit 500.",
    "Die Variable in `variables` jeder aws_api_gateway_stage setzen.",
  ],
  "url-names-stage-once": [
    "Ausgegebene Adressen nennen die Stage einmal.",
    "`invoke_url` endet bereits mit der Stage: Mit der Version dahinter landen Aufrufer bei `/v1/v1/predict` und erhalten 403.",
    '`"${aws_api_gateway_stage.x.invoke_url}/predict"` schreiben.',
  ],
  "usage-plan-covers-every-stage": [
    "Jede Stage gehört zu einem Nutzungsplan.",
    "Ein Schlüssel gilt nur auf den Stages seines Plans: Aufrufer einer Stage außerhalb jedes Plans erhalten 403 oder sind, wo kein Schlüssel verlangt wird, unbegrenzt.",
    "`api_stages` mit einem dynamic-Block über die Stages iterieren.",
  ],
  "waf-association-covers-every-stage": [
    "Jede API-Stage ist der Web-ACL zugeordnet.",
    "Eine Stage ohne Zuordnung ist an der Firewall vorbei erreichbar: Ratenlimit und verwaltete Regeln gelten für sie nicht.",
    "Die Zuordnung über dieselbe Sammlung iterieren wie die Stages: `for_each = aws_api_gateway_stage.x`, `resource_arn = each.value.arn`.",
  ],
  "web-acl-has-rules": [
    "Eine Web-ACL, die Anfragen standardmäßig durchlässt, hat Regeln, darunter die verwalteten gegen bekannte Angriffe.",
    "Eine Web-ACL ohne Regeln ist im Plan eine Firewall und in Wirklichkeit keine. Ein Ratenlimit allein lässt jede einzelne Anfrage mit einem Exploit durch.",
    "Neben dem Ratenlimit die verwalteten Gruppen AWSManagedRulesCommonRuleSet und AWSManagedRulesKnownBadInputsRuleSet ergänzen.",
  ],
  "web-acl-logs": [
    "Eine Web-ACL protokolliert, und zwar in ein Ziel, dessen Namen WAF annimmt.",
    "Ohne Logs kann niemand einen Angriff von einem Fehlalarm unterscheiden. WAF lehnt Log-Gruppen ab, deren Name nicht mit `aws-waf-logs-` beginnt.",
    "Eine aws_wafv2_web_acl_logging_configuration und eine Log-Gruppe namens `aws-waf-logs-…` ergänzen.",
  ],
  "distribution-redirects-to-tls": [
    "CloudFront liefert nichts über unverschlüsseltes HTTP aus.",
    "Seiten, Cookies und Token lassen sich unterwegs lesen und verändern.",
    '`viewer_protocol_policy = "redirect-to-https"` setzen.',
  ],
  "distribution-requires-modern-tls": [
    "CloudFront lehnt unter eigenen Namen TLS unter 1.2 ab.",
    "TLS 1.0 und 1.1 sind gebrochen und nach PCI DSS verboten; ohne Angabe nimmt CloudFront sie an.",
    '`minimum_protocol_version = "TLSv1.2_2021"` setzen.',
  ],
  "origin-is-reached-over-tls": [
    "CloudFront spricht mit seinen Origins TLS 1.2.",
    "Der Besucher sieht ein Schloss, während dieselbe Antwort hinter CloudFront lesbar und veränderbar durchs Internet geht.",
    '`origin_protocol_policy = "https-only"` und `origin_ssl_protocols = ["TLSv1.2"]` setzen.',
  ],
  "balancer-drops-invalid-headers": [
    "Application Load Balancer verwerfen Header mit ungültigen Namen.",
    "Über Namen, die Load Balancer und Anwendung verschieden lesen, werden Anfragen an ihm vorbeigeschmuggelt.",
    "`drop_invalid_header_fields = true` setzen.",
  ],
  "balancer-logs-access": [
    "Application und Classic Load Balancer protokollieren, wer was anfragt.",
    "Nach einem Vorfall kann niemand sagen, wer von wo aufgerufen hat und welche Antwort er bekam.",
    "`access_logs` mit einem Bucket ergänzen, dessen Policy den Dienst zulässt, und `enabled = true`.",
  ],
  "listener-redirects-to-tls": [
    "Ein Listener für unverschlüsseltes HTTP leitet auf HTTPS um.",
    "Was er weiterreicht, kam lesbar und veränderbar durchs Internet, Passwörter und Sitzungscookies eingeschlossen.",
    "In `default_action` auf HTTPS umleiten und von einem Listener auf Port 443 mit Zertifikat weiterreichen.",
  ],
  "listener-requires-modern-tls": [
    "Listener von Load Balancern lehnen TLS unter 1.2 ab.",
    "TLS 1.0 und 1.1 sind gebrochen und nach PCI DSS verboten; ohne Angabe nimmt ein Listener sie noch an.",
    '`ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"` setzen.',
  ],
};
