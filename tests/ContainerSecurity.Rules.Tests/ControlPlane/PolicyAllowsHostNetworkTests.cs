using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.PolicyAllowsHostNetwork>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class PolicyAllowsHostNetworkTests
{
    private static readonly string RestrictedPodSecurityPolicy = Manifest.Spec("policy/v1beta1 PodSecurityPolicy", "restricted", "hostNetwork: false");

    [Fact]
    public void Reports_permissive_policy() => Verify.VerifyKubernetes(Manifest.Spec(
        "policy/v1beta1 PodSecurityPolicy",
        "privileged",
        "hostNetwork: {|CNS5283(PodSecurityPolicy/privileged):true|}"));

    [Fact]
    public void Does_not_report_strict_policy() => Verify.VerifyKubernetes(RestrictedPodSecurityPolicy);

    [Fact]
    public void Does_not_report_permissive_policy_next_to_strict_one() => Verify.VerifyKubernetes(Manifest.Of(
        Manifest.Spec("policy/v1beta1 PodSecurityPolicy", "privileged", "hostNetwork: true"),
        RestrictedPodSecurityPolicy));
}
