using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.ExternalIps>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class ExternalIpsTests
{
    [Fact]
    public void Reports_externalIPs() => Verify.VerifyKubernetes(Manifest.Spec("v1 Service", "shop", "externalIPs: [{|CNS4003(Service/shop):192.0.2.7|}]"));

    [Fact]
    public void Does_not_report_a_Service_without_externalIPs() => Verify.VerifyKubernetes(Manifest.Spec("v1 Service", "shop", "externalIPs: []"));
}
