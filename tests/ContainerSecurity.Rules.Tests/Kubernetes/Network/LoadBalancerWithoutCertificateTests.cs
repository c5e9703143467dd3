using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.LoadBalancerWithoutCertificate>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class LoadBalancerWithoutCertificateTests
{
    [Fact]
    public void Reports_port_443_without_a_certificate() => Verify.VerifyKubernetes(Manifest.Spec(
        "v1 Service",
        "api",
        """
            type: LoadBalancer
            selector: { app: api }
            ports:
            - port: {|CNS4053(Service/api):443|}
              targetPort: 8080
            """,
        metadata: """
            annotations:
              service.beta.kubernetes.io/aws-load-balancer-backend-protocol: http
            """));

    [Fact]
    public void Does_not_report_a_Service_with_a_certificate() => Verify.VerifyKubernetes(Manifest.Spec(
        "v1 Service",
        "api",
        """
            type: LoadBalancer
            selector: { app: api }
            ports:
            - port: 443
              targetPort: 8080
            """,
        metadata: """
            annotations:
              service.beta.kubernetes.io/aws-load-balancer-backend-protocol: http
              service.beta.kubernetes.io/aws-load-balancer-ssl-cert: arn:aws:acm:eu-west-1:111122223333:certificate/abc
            """));

    [Fact]
    public void Does_not_report_a_ClusterIP_Service() => Verify.VerifyKubernetes(Manifest.Spec(
        "v1 Service",
        "api",
        """
            type: ClusterIP
            selector: { app: api }
            ports:
            - port: 443
              targetPort: 8080
            """,
        metadata: """
            annotations:
              service.beta.kubernetes.io/aws-load-balancer-backend-protocol: http
            """));

    [Fact]
    public void Does_not_report_another_port() => Verify.VerifyKubernetes(Manifest.Spec(
        "v1 Service",
        "api",
        """
            type: LoadBalancer
            selector: { app: api }
            ports:
            - port: 80
              targetPort: 8080
            """,
        metadata: """
            annotations:
              service.beta.kubernetes.io/aws-load-balancer-backend-protocol: http
            """));
}
