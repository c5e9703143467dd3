using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.StorageNotEncrypted>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class StorageNotEncryptedTests
{
    [Fact]
    public void Reports_what_is_not_encrypted() => Verify.VerifyKubernetes("""
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
        provisioner: ebs.csi.aws.com
        parameters:
          type: gp3
          encrypted: {|CNS5295(StorageClass/fast):"false"|}
        """);

    [Fact]
    public void Says_nothing_of_what_is_encrypted() => Verify.VerifyKubernetes("""
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
        provisioner: ebs.csi.aws.com
        parameters:
          type: gp3
          encrypted: "true"
        """);

    [Fact]
    public void Reports_parameters_without_a_word_of_it() => Verify.VerifyKubernetes("""
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
        provisioner: ebs.csi.aws.com
        {|CNS5295(StorageClass/fast):parameters|}:
          type: gp3
        """);

    [Fact]
    public void Says_nothing_of_Azure_which_always_encrypts() => Verify.VerifyKubernetes("""
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
        provisioner: disk.csi.azure.com
        parameters:
          skuName: Premium_LRS
        """);

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes("""
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
        provisioner: ebs.csi.aws.com
        parameters:
          encrypted: "{{ encrypted }}"
        """);

    [Fact]
    public void Fixes_what_is_wrong() => Verify.VerifyFix(
        """
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
        provisioner: ebs.csi.aws.com
        parameters:
          encrypted: {|CNS5295(StorageClass/fast):"false"|}
        """,
        """
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
        provisioner: ebs.csi.aws.com
        parameters:
          encrypted: "true"
        """);
}
