using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.NodePortService>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class NodePortServiceTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
        spec:
          type: {|CNS4001(Service/shop):NodePort|}
        """);

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
        spec:
          type: ClusterIP
        """);
}
