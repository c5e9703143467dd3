using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.LoadBalancerWithoutCertificate>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class LoadBalancerWithoutCertificateTests
{
    [Fact]
    public void Reports_plain_text() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Service
        metadata:
          name: api
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-backend-protocol: http
        spec:
          type: LoadBalancer
          selector: { app: api }
          ports:
          - port: {|CNS4053(Service/api):443|}
            targetPort: 8080
        """);

    [Fact]
    public void Says_nothing_where_a_certificate_is_named() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Service
        metadata:
          name: api
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-backend-protocol: http
            service.beta.kubernetes.io/aws-load-balancer-ssl-cert: arn:aws:acm:eu-west-1:111122223333:certificate/abc
        spec:
          type: LoadBalancer
          selector: { app: api }
          ports:
          - port: 443
            targetPort: 8080
        """);

    [Fact]
    public void Says_nothing_of_a_service_inside() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Service
        metadata:
          name: api
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-backend-protocol: http
        spec:
          type: ClusterIP
          selector: { app: api }
          ports:
          - port: 443
            targetPort: 8080
        """);

    [Fact]
    public void Says_nothing_of_another_port() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Service
        metadata:
          name: api
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-backend-protocol: http
        spec:
          type: LoadBalancer
          selector: { app: api }
          ports:
          - port: 80
            targetPort: 8080
        """);
}
