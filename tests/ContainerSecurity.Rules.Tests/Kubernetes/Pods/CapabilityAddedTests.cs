using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.CapabilityAdded>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class CapabilityAddedTests
{
    [Fact]
    public void Reports_it() => Verify.VerifyKubernetes("""
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
                drop: [ALL]
                add: [{|CNS2093(web):NET_BIND_SERVICE|}]
        """);

    [Fact]
    public void Leaves_others_to_other_rules() => Verify.VerifyKubernetes("""
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
                add: [CHOWN, NET_ADMIN]
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
        """);
}
