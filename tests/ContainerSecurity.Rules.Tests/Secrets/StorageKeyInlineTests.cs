using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.StorageKeyInline>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class StorageKeyInlineTests
{
    [Fact]
    public void Reports_a_key() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: example.azurecr.io/app:1.2
        volumes:
        - name: share
          azureFile:
            shareName: data
            storageAccountName: example
            storageAccountKey: {|CNS3041(example):bm90LWEtcmVhbC1zdG9yYWdlLWtleQ==|}
        """));

    [Fact]
    public void Does_not_report_a_placeholder() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: example.azurecr.io/app:1.2
        volumes:
        - name: share
          azureFile:
            shareName: data
            storageAccountName: example
            storageAccountKey: ${STORAGE_KEY}
        """));

    [Fact]
    public void Does_not_report_listKeys() => Verify.VerifyContainerGroup(ArmText.Resources("""
        {
          "type": "Microsoft.ContainerInstance/containerGroups",
          "apiVersion": "2023-05-01",
          "name": "group",
          "properties": {
            "osType": "Linux",
            "containers": [],
            "volumes": [ { "name": "share", "azureFile": { "shareName": "data", "storageAccountName": "example", "storageAccountKey": "[listKeys('example', '2023-01-01').keys[0].value]" } } ]
          }
        }
        """), ContainerSecurity.Testing.DataFormat.Arm);
}
