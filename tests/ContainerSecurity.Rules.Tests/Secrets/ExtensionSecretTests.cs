using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.ExtensionSecret>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class ExtensionSecretTests
{
    [Fact]
    public void Reports_settings() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
        extensions:
        - name: kube-proxy
          properties:
            extensionType: kube-proxy
            version: "1.0"
            settings:
              clusterCidr: 10.240.0.0/16
              apiToken: {|CNS3047(apiToken):tk93f82ba0c1d7e|}
            protectedSettings:
              kubeConfig: {|CNS3047(kubeConfig):YXBpVmVyc2lvbjogdjE=|}
        """));

    [Fact]
    public void Does_not_report_parameters_and_placeholders() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
        extensions:
        - name: kube-proxy
          properties:
            extensionType: kube-proxy
            version: "1.0"
            settings:
              clusterCidr: 10.240.0.0/16
            protectedSettings:
              kubeConfig: <kubeconfig>
        """));
}
