using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.RemoteAccessService>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class RemoteAccessServiceTests
{
    [Fact]
    public void Reports_SSH() => Verify.VerifyKubernetes(Manifest.Spec("v1 Service", "shop", """
        selector: { app: shop }
        ports:
        - port: {|CNS4029(Service/shop, 22, SSH):22|}
        """));

    [Fact]
    public void Reports_the_targetPort() => Verify.VerifyKubernetes(Manifest.Spec("v1 Service", "shop", """
        ports:
        - port: 80
          targetPort: {|CNS4029(Service/shop, 2222, SSH):2222|}
        """));

    [Fact]
    public void Does_not_report_other_ports() => Verify.VerifyKubernetes(Manifest.Spec("v1 Service", "shop", """
        selector: { app: shop }
        ports:
        - port: 443
          targetPort: 8443
        """));

    [Fact]
    public void Does_not_report_port_names() => Verify.VerifyKubernetes(Manifest.Spec("v1 Service", "shop", """
        ports:
        - port: 80
          targetPort: http
        """));
}
