using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.IngressBackendOldForm>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class IngressBackendOldFormTests
{
    [Fact]
    public void Reports_serviceName() => Verify.VerifyKubernetes(Manifest.Spec("networking.k8s.io/v1 Ingress", "shop", """
        rules:
        - http:
            paths:
            - path: /
              pathType: Prefix
              backend:
                {|CNS4052(Ingress/shop, serviceName):serviceName|}: web
                servicePort: 80
        """));

    [Fact]
    public void Does_not_report_the_current_form() => Verify.VerifyKubernetes(Manifest.Spec("networking.k8s.io/v1 Ingress", "shop", """
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
        """));

    [Fact]
    public void Does_not_report_an_old_API_version() => Verify.VerifyKubernetes(Manifest.Spec("networking.k8s.io/v1beta1 Ingress", "shop", """
        rules:
        - http:
            paths:
            - path: /
              pathType: Prefix
              backend:
                serviceName: web
                servicePort: 80
        """));
}
