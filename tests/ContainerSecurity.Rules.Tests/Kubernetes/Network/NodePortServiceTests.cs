using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.NodePortService>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class NodePortServiceTests
{
    [Fact]
    public void Reports_a_NodePort_Service() => Verify.VerifyKubernetes(Manifest.Spec("v1 Service", "shop", "type: {|CNS4001(Service/shop):NodePort|}"));

    [Fact]
    public void Does_not_report_a_ClusterIP_Service() => Verify.VerifyKubernetes(Manifest.Spec("v1 Service", "shop", "type: ClusterIP"));
}
