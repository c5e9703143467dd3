using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.PolicyWithoutSeccomp>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class PolicyWithoutSeccompTests
{
    private static readonly string RestrictedPodSecurityPolicy = Manifest.Spec("policy/v1beta1 PodSecurityPolicy", "restricted", "privileged: false", metadata: """
        annotations:
          seccomp.security.alpha.kubernetes.io/defaultProfileName: runtime/default
        """);

    [Fact]
    public void Reports_permissive_policy() => Verify.VerifyKubernetes(Manifest.Spec(
        "policy/v1beta1 PodSecurityPolicy",
        "{|CNS5288(PodSecurityPolicy/privileged):privileged|}",
        "privileged: false"));

    [Fact]
    public void Does_not_report_strict_policy() => Verify.VerifyKubernetes(RestrictedPodSecurityPolicy);

    [Fact]
    public void Does_not_report_permissive_policy_next_to_strict_one() => Verify.VerifyKubernetes(Manifest.Of(
        Manifest.Spec("policy/v1beta1 PodSecurityPolicy", "privileged", "privileged: false"),
        RestrictedPodSecurityPolicy));

    [Fact]
    public void Reports_unconfined_default() => Verify.VerifyKubernetes(Manifest.Spec("policy/v1beta1 PodSecurityPolicy", "{|CNS5288(PodSecurityPolicy/open):open|}", "privileged: false", metadata: """
        annotations:
          seccomp.security.alpha.kubernetes.io/defaultProfileName: unconfined
        """));
}
