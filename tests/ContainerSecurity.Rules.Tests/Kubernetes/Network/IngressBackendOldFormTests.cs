using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.IngressBackendOldForm>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class IngressBackendOldFormTests
{
    [Fact]
    public void Reports_serviceName() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
        spec:
          rules:
          - http:
              paths:
              - path: /
                pathType: Prefix
                backend:
                  {|CNS4052(Ingress/shop, serviceName):serviceName|}: web
                  servicePort: 80
        """);

    [Fact]
    public void Does_not_report_the_current_form() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
        spec:
          rules:
          - http:
              paths:
              - path: /
                pathType: Prefix
                backend:
                  service:
                    name: web
                    port:
                      number: 80
        """);

    [Fact]
    public void Does_not_report_an_old_API_version() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1beta1
        kind: Ingress
        metadata:
          name: shop
        spec:
          rules:
          - http:
              paths:
              - path: /
                pathType: Prefix
                backend:
                  serviceName: web
                  servicePort: 80
        """);
}
