using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.CapabilitiesDroppedByName>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class CapabilitiesDroppedByNameTests
{
    [Fact]
    public void Reports_the_default_set_by_name() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            drop: [{|CNS2097(web):NET_RAW|}, AUDIT_WRITE, CHOWN, DAC_OVERRIDE, FOWNER, FSETID, KILL, MKNOD, NET_BIND_SERVICE, SETFCAP, SETGID, SETPCAP, SETUID, SYS_CHROOT]
        """));

    [Fact]
    public void Reports_lowercase_names() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            drop: [{|CNS2097(web):cap_net_raw|}, AUDIT_WRITE, CHOWN, DAC_OVERRIDE, FOWNER, FSETID, Kill, MKNOD, NET_BIND_SERVICE, SETFCAP, SETGID, SETPCAP, SETUID, SYS_CHROOT]
        """));

    [Fact]
    public void Does_not_report_ALL() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            drop: [ALL]
        """));

    [Fact]
    public void Does_not_report_a_shorter_list() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            drop: [NET_RAW, KILL]
        """));

    [Fact]
    public void Fixes_by_adding_ALL() => Verify.VerifyFix(
        PodText.With("""
        securityContext:
          capabilities:
            drop: [{|CNS2097(web):NET_RAW|}, AUDIT_WRITE, CHOWN, DAC_OVERRIDE, FOWNER, FSETID, KILL, MKNOD, NET_BIND_SERVICE, SETFCAP, SETGID, SETPCAP, SETUID, SYS_CHROOT]
        """),
        PodText.With("""
        securityContext:
          capabilities:
            drop: [NET_RAW, AUDIT_WRITE, CHOWN, DAC_OVERRIDE, FOWNER, FSETID, KILL, MKNOD, NET_BIND_SERVICE, SETFCAP, SETGID, SETPCAP, SETUID, SYS_CHROOT, ALL]
        """));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              capabilities:
                drop: [cap_net_raw, AUDIT_WRITE, CHOWN, DAC_OVERRIDE, FOWNER, FSETID, Kill, MKNOD, NET_BIND_SERVICE, SETFCAP, SETGID, SETPCAP, SETUID, SYS_CHROOT]
        """);

    [Fact]
    public void Does_not_report_a_Windows_pod() => Verify.VerifyKubernetes(PodText.With(
        """
            securityContext:
              capabilities:
                drop: [cap_net_raw, AUDIT_WRITE, CHOWN, DAC_OVERRIDE, FOWNER, FSETID, Kill, MKNOD, NET_BIND_SERVICE, SETFCAP, SETGID, SETPCAP, SETUID, SYS_CHROOT]
            """,
        pod: "os: { name: windows }"));
}
