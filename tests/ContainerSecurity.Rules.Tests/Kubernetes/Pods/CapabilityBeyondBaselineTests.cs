using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.CapabilityBeyondBaseline>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class CapabilityBeyondBaselineTests
{
    [Fact]
    public void Reports_one_that_runtimes_do_not_give() => Verify.VerifyKubernetes("""
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
    public void Reports_one_in_a_container_group() => Verify.VerifyContainerGroup("""
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
    public void Lets_the_default_set_pass() => Verify.VerifyKubernetes("""
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
    public void Reports_a_name_that_admission_does_not_know() => Verify.VerifyKubernetes("""
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
    public void Lets_no_list_pass() => Verify.VerifyKubernetes("""
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
    public void Leaves_NET_RAW_to_another_rule() => Verify.VerifyKubernetes("""
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
