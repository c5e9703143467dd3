using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.CapabilitiesNotDropped>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class CapabilitiesNotDroppedTests
{
    [Fact]
    public void Does_not_report_a_container_that_drops_nothing() => Verify.VerifyKubernetes(PodText.With());

    [Fact]
    public void Reports_a_container_that_drops_only_some() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            drop: [{|CNS2010(web):NET_RAW|}]
        """));

    [Fact]
    public void Does_not_report_ALL() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            drop: [ALL]
        """));

    [Fact]
    public void Does_not_report_lowercase_all() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            drop: ["all"]
        """));

    [Fact]
    public void Does_not_report_Windows_pods() => Verify.VerifyKubernetes(PodText.With(pod: """
        os:
          name: windows
        """));

    [Fact]
    public void Does_not_report_the_default_set_by_name() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            drop: [NET_RAW, AUDIT_WRITE, CHOWN, DAC_OVERRIDE, FOWNER, FSETID, KILL, MKNOD, NET_BIND_SERVICE, SETFCAP, SETGID, SETPCAP, SETUID, SYS_CHROOT]
        """));

    [Fact]
    public void Fixes_by_adding_ALL_to_a_block_sequence() => Verify.VerifyFix(
        PodText.With("""
        securityContext:
          capabilities:
            drop: # what we know
            - {|CNS2010(web):NET_RAW|} # forged packets
            - KILL
        tty: true
        """),
        PodText.With("""
        securityContext:
          capabilities:
            drop: # what we know
            - NET_RAW # forged packets
            - KILL
            - ALL
        tty: true
        """));

    [Fact]
    public void Fixes_by_adding_ALL_to_a_flow_sequence() => Verify.VerifyFix(
        PodText.With("""
        securityContext:
          capabilities:
            drop: [{|CNS2010(web):"NET_RAW"|}]
        """),
        PodText.With("""
        securityContext:
          capabilities:
            drop: ["NET_RAW", "ALL"]
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
                drop: # what we know
                - NET_RAW # forged packets
                - KILL
            tty: true
        """);

    [Fact]
    public void Does_not_report_a_Windows_pod() => Verify.VerifyKubernetes(PodText.With(
        """
            securityContext:
              capabilities:
                drop: # what we know
                - NET_RAW # forged packets
                - KILL
            tty: true
            """,
        pod: "os: { name: windows }"));
}
