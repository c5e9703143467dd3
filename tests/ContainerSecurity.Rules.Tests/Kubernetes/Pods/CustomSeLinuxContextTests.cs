using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.CustomSeLinuxContext>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class CustomSeLinuxContextTests
{
    [Fact]
    public void Reports_another_type() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          seLinuxOptions:
            type: {|CNS2024(web, type, spc_t):spc_t|}
        """));

    [Fact]
    public void Reports_user_and_role() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          seLinuxOptions:
            user: {|CNS2024(web, user, system_u):system_u|}
            role: {|CNS2024(web, role, system_r):system_r|}
        """));

    [Fact]
    public void Does_not_report_container_types() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          seLinuxOptions:
            type: container_t
            level: "s0:c1,c2"
        """));
}
