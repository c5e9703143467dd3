using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.PolicySelectsNothing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class PolicySelectsNothingTests
{
    private static readonly string WebPod = PodText.With(metadata: "labels: { app: web }", name: "web", image: "registry.example/web:1");

    [Fact]
    public void Reports_a_podSelector_that_matches_no_pods() => Verify.VerifyKubernetes(Manifest.Of(
        WebPod,
        Manifest.Spec(
            "networking.k8s.io/v1 NetworkPolicy",
            "{|CNS4013(NetworkPolicy/web):web|}",
            """
                podSelector:
                  matchLabels: { app: shop }
                policyTypes: [Ingress, Egress]
                """)));

    [Fact]
    public void Does_not_report_a_podSelector_that_matches() => Verify.VerifyKubernetes(Manifest.Of(
        WebPod,
        Manifest.Spec("networking.k8s.io/v1 NetworkPolicy", "web", """
            podSelector:
              matchLabels: { app: web }
            policyTypes: [Ingress, Egress]
            """)));
}
