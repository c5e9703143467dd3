using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.CapabilityBeyondBaseline>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class CapabilityBeyondBaselineTests
{
    [Fact]
    public void Reports_a_capability_outside_the_default_set() => Verify.VerifyKubernetes("""
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
                add: [{|CNS2009(web, SYS_NICE):SYS_NICE|}]
        """);

    [Fact]
    public void Reports_a_capability_in_a_container_group() => Verify.VerifyContainerGroup("""
        apiVersion: "2023-05-01"
        name: group
        type: Microsoft.ContainerInstance/containerGroups
        properties:
          osType: Linux
          containers:
          - name: web
            properties:
              image: registry.example.com/app:1.2
              securityContext:
                capabilities:
                  add: [{|CNS2009(web, SYS_NICE):"SYS_NICE"|}]
        """);

    [Fact]
    public void Does_not_report_the_default_set() => Verify.VerifyKubernetes("""
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
                add: [CHOWN, KILL, NET_BIND_SERVICE]
        """);

    [Fact]
    public void Reports_a_name_that_Pod_Security_admission_rejects() => Verify.VerifyKubernetes("""
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
                add: [{|CNS2009(web, chown):chown|}, {|CNS2009(web, CAP_KILL):CAP_KILL|}]
        """);

    [Fact]
    public void Does_not_report_a_missing_list() => Verify.VerifyKubernetes("""
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
                add:
        """);

    [Fact]
    public void Does_not_report_NET_RAW() => Verify.VerifyKubernetes("""
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
                add: [NET_RAW]
        """);
}
