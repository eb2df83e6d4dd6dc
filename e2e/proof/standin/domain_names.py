"""A domain keeps the truststore that callers' certificates are checked with; moto takes it and forgets.
https://docs.aws.amazon.com/apigateway/latest/api/API_DomainName.html"""

from moto.apigateway.models import DomainName
from moto.apigateway.responses import APIGatewayResponse


def install() -> None:
    create, describe = APIGatewayResponse.create_domain_name, DomainName.to_json

    def create_domain_name(self):
        answer = create(self)
        domain = self.backend.domain_names[self._get_param("domainName")]
        domain.standin_truststore = self._get_param("mutualTlsAuthentication")
        return answer

    def to_json(self):
        truststore = getattr(self, "standin_truststore", None)
        return describe(self) | ({"mutualTlsAuthentication": truststore} if truststore else {})

    APIGatewayResponse.create_domain_name = create_domain_name
    DomainName.to_json = to_json
