using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.DangerousCapability>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class DangerousCapabilityTests
{
    [Fact]
    public void Reports_SYS_ADMIN() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            add: ["NET_BIND_SERVICE", {|CNS2008(web, SYS_ADMIN, is close to root on the node):"SYS_ADMIN"|}]
        """));

    [Fact]
    public void Reports_the_name_with_the_CAP_prefix() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            add: [{|CNS2008(web, NET_ADMIN, allows reconfiguring its network namespace):CAP_NET_ADMIN|}]
        """));

    [Fact]
    public void Reports_ALL_in_a_container_group() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
            securityContext:
              capabilities:
                add: [{|CNS2008(web, ALL, grants every privilege of root):"ALL"|}]
        """));

    [Fact]
    public void Reports_init_containers() => Verify.VerifyKubernetes(Manifest.Spec("v1 Pod", "shop", """
        initContainers:
        - name: web
          image: registry.example.com/app:1.2
          securityContext:
            capabilities:
              add:
              - {|CNS2008(web, SYS_PTRACE, allows reading and changing other processes):SYS_PTRACE|}
        """));

    [Fact]
    public void Does_not_report_harmless_capabilities() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            add: ["NET_BIND_SERVICE"]
        """));

    [Fact]
    public void Does_not_report_dropped_capabilities() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            drop: ["SYS_ADMIN"]
        """));
}
