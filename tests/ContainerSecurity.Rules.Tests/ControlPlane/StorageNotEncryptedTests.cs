using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.StorageNotEncrypted>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class StorageNotEncryptedTests
{
    [Fact]
    public void Reports_disabled_encryption() => Verify.VerifyKubernetes(Manifest.Object("storage.k8s.io/v1 StorageClass", "fast", """
        provisioner: ebs.csi.aws.com
        parameters:
          type: gp3
          encrypted: {|CNS5295(StorageClass/fast):"false"|}
        """));

    [Fact]
    public void Does_not_report_enabled_encryption() => Verify.VerifyKubernetes(Manifest.Object("storage.k8s.io/v1 StorageClass", "fast", """
        provisioner: ebs.csi.aws.com
        parameters:
          type: gp3
          encrypted: "true"
        """));

    [Fact]
    public void Reports_missing_encryption_parameter() => Verify.VerifyKubernetes(Manifest.Object("storage.k8s.io/v1 StorageClass", "fast", """
        provisioner: ebs.csi.aws.com
        {|CNS5295(StorageClass/fast):parameters|}:
          type: gp3
        """));

    [Fact]
    public void Does_not_report_azure_disks_that_are_always_encrypted() => Verify.VerifyKubernetes(Manifest.Object("storage.k8s.io/v1 StorageClass", "fast", """
        provisioner: disk.csi.azure.com
        parameters:
          skuName: Premium_LRS
        """));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(Manifest.Object("storage.k8s.io/v1 StorageClass", "fast", """
        provisioner: ebs.csi.aws.com
        parameters:
          encrypted: "{{ encrypted }}"
        """));

    [Fact]
    public void Fixes_value() => Verify.VerifyFix(
        Manifest.Object("storage.k8s.io/v1 StorageClass", "fast", """
        provisioner: ebs.csi.aws.com
        parameters:
          encrypted: {|CNS5295(StorageClass/fast):"false"|}
        """),
        Manifest.Object("storage.k8s.io/v1 StorageClass", "fast", """
        provisioner: ebs.csi.aws.com
        parameters:
          encrypted: "true"
        """));

    [Fact]
    public void Does_not_report_unknown_provisioner() => Verify.VerifyKubernetes(Manifest.Object("storage.k8s.io/v1 StorageClass", "fast", """
        provisioner: {{ provisioner }}
        """));
}
