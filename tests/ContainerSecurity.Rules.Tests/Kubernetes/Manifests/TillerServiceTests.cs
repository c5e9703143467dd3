using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.TillerService>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class TillerServiceTests
{
    [Fact]
    public void Reports_a_service_of_Tiller() => Verify.VerifyKubernetes(Manifest.Spec(
        "v1 Service",
        "{|CNS9043(Service/kube-system/tiller-deploy):tiller-deploy|}",
        """
            selector:
              app: helm
              name: tiller
            ports:
            - name: tiller
              port: 44134
            """,
        metadata: """
            namespace: kube-system
            labels:
              app: helm
              name: tiller
            """));

    [Fact]
    public void Does_not_report_other_Services() => Verify.VerifyKubernetes(Manifest.Spec(
        "v1 Service",
        "web-deploy",
        """
            selector:
              app: helm
              name: web
            ports:
            - name: web
              port: 44134
            """,
        metadata: """
            namespace: kube-system
            labels:
              app: helm
              name: web
            """));
}
