using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.PolicyAllowsHostIpc>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class PolicyAllowsHostIpcTests
{
    private static readonly string RestrictedPodSecurityPolicy = Manifest.Spec("policy/v1beta1 PodSecurityPolicy", "restricted", "hostIPC: false");

    [Fact]
    public void Reports_permissive_policy() => Verify.VerifyKubernetes(Manifest.Spec(
        "policy/v1beta1 PodSecurityPolicy",
        "privileged",
        "hostIPC: {|CNS5282(PodSecurityPolicy/privileged):true|}"));

    [Fact]
    public void Does_not_report_strict_policy() => Verify.VerifyKubernetes(RestrictedPodSecurityPolicy);

    [Fact]
    public void Does_not_report_permissive_policy_next_to_strict_one() => Verify.VerifyKubernetes(Manifest.Of(
        Manifest.Spec("policy/v1beta1 PodSecurityPolicy", "privileged", "hostIPC: true"),
        RestrictedPodSecurityPolicy));
}
