using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.PolicyAllowsEscalation>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class PolicyAllowsEscalationTests
{
    private static readonly string RestrictedPodSecurityPolicy = Manifest.Spec("policy/v1beta1 PodSecurityPolicy", "restricted", "allowPrivilegeEscalation: false");

    [Fact]
    public void Reports_permissive_policy() => Verify.VerifyKubernetes(Manifest.Spec(
        "policy/v1beta1 PodSecurityPolicy",
        "privileged",
        "allowPrivilegeEscalation: {|CNS5284(PodSecurityPolicy/privileged):true|}"));

    [Fact]
    public void Does_not_report_strict_policy() => Verify.VerifyKubernetes(RestrictedPodSecurityPolicy);

    [Fact]
    public void Does_not_report_permissive_policy_next_to_strict_one() => Verify.VerifyKubernetes(Manifest.Of(
        Manifest.Spec("policy/v1beta1 PodSecurityPolicy", "privileged", "allowPrivilegeEscalation: true"),
        RestrictedPodSecurityPolicy));
}
