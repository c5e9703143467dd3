using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.PolicyKeepsRawSockets>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class PolicyKeepsRawSocketsTests
{
    private static readonly string RestrictedPodSecurityPolicy = Manifest.Spec("policy/v1beta1 PodSecurityPolicy", "restricted", "requiredDropCapabilities: [ALL]");

    [Fact]
    public void Reports_permissive_policy() => Verify.VerifyKubernetes(Manifest.Spec("policy/v1beta1 PodSecurityPolicy", "privileged", """
        requiredDropCapabilities:
        {|CNS5286(PodSecurityPolicy/privileged):- KILL|}
        """));

    [Fact]
    public void Does_not_report_strict_policy() => Verify.VerifyKubernetes(RestrictedPodSecurityPolicy);

    [Fact]
    public void Does_not_report_permissive_policy_next_to_strict_one() => Verify.VerifyKubernetes(Manifest.Of(
        Manifest.Spec("policy/v1beta1 PodSecurityPolicy", "privileged", """
            requiredDropCapabilities:
            - KILL
            """),
        RestrictedPodSecurityPolicy));

    [Fact]
    public void Does_not_report_dropped_NET_RAW() => Verify.VerifyKubernetes(Manifest.Spec("policy/v1beta1 PodSecurityPolicy", "restricted", "requiredDropCapabilities: [KILL, NET_RAW]"));
}
