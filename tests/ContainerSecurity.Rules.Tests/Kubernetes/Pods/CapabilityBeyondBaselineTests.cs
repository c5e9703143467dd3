using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.CapabilityBeyondBaseline>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class CapabilityBeyondBaselineTests
{
    [Fact]
    public void Reports_a_capability_outside_the_default_set() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            add: [{|CNS2009(web, SYS_NICE):SYS_NICE|}]
        """));

    [Fact]
    public void Reports_a_capability_in_a_container_group() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
            securityContext:
              capabilities:
                add: [{|CNS2009(web, SYS_NICE):"SYS_NICE"|}]
        """));

    [Fact]
    public void Does_not_report_the_default_set() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            add: [CHOWN, KILL, NET_BIND_SERVICE]
        """));

    [Fact]
    public void Reports_a_name_that_Pod_Security_admission_rejects() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            add: [{|CNS2009(web, chown):chown|}, {|CNS2009(web, CAP_KILL):CAP_KILL|}]
        """));

    [Fact]
    public void Does_not_report_a_missing_list() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            add:
        """));

    [Fact]
    public void Does_not_report_NET_RAW() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            add: [NET_RAW]
        """));
}
