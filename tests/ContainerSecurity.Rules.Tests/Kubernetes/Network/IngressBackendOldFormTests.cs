using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.IngressBackendOldForm>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class IngressBackendOldFormTests
{
    [Fact]
    public void Reports_the_old_form() => Verify.VerifyKubernetes("""
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
    public void Says_nothing_of_the_form_of_today() => Verify.VerifyKubernetes("""
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
    public void Says_nothing_of_an_old_version() => Verify.VerifyKubernetes("""
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
