using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Templates.ResourceSecretInline>;

namespace ContainerSecurity.Rules.Tests.Azure.Templates;

public class ResourceSecretInlineTests
{
    [Theory]
    [InlineData("Microsoft.App/managedEnvironments", "appLogsConfiguration: { logAnalyticsConfiguration: { sharedKey: {|CNS3082(sharedKey, shop):'S3cretLiteral99x'|} } }")]
    [InlineData("Microsoft.App/managedEnvironments", "daprAIConnectionString: {|CNS3082(daprAIConnectionString, shop):'InstrumentationKey=5c1f2a3b-1111-4222-8333-944455556666'|}")]
    [InlineData("Microsoft.App/managedEnvironments", "customDomainConfiguration: { certificatePassword: {|CNS3082(certificatePassword, shop):'S3cretLiteral99x'|} }")]
    [InlineData("Microsoft.App/managedEnvironments/daprComponents", "secrets: [ { name: 'k', value: {|CNS3082(k, shop):'S3cretLiteral99x'|} } ]")]
    [InlineData("Microsoft.App/managedEnvironments/daprComponents", "metadata: [ { name: 'redisPassword', value: {|CNS3082(redisPassword, shop):'S3cretLiteral99x'|} } ]")]
    [InlineData("Microsoft.App/managedEnvironments/certificates", "password: {|CNS3082(password, shop):'S3cretLiteral99x'|}")]
    [InlineData("Microsoft.App/sessionPools", "secrets: [ { name: 'k', value: {|CNS3082(k, shop):'S3cretLiteral99x'|} } ]")]
    [InlineData("Microsoft.Sql/servers", "administratorLoginPassword: {|CNS3082(administratorLoginPassword, shop):'S3cretLiteral99x'|}")]
    [InlineData("Microsoft.DBforPostgreSQL/flexibleServers", "administratorLoginPassword: {|CNS3082(administratorLoginPassword, shop):'S3cretLiteral99x'|}")]
    [InlineData("Microsoft.Compute/virtualMachines", "osProfile: { adminPassword: {|CNS3082(adminPassword, shop):'S3cretLiteral99x'|} }")]
    [InlineData("Microsoft.Compute/virtualMachines/extensions", "protectedSettings: { password: {|CNS3082(password, shop):'S3cretLiteral99x'|} }")]
    [InlineData("Microsoft.KeyVault/vaults/secrets", "value: {|CNS3082(value, shop):'S3cretLiteral99x'|}")]
    [InlineData("Microsoft.Network/connections", "sharedKey: {|CNS3082(sharedKey, shop):'S3cretLiteral99x'|}")]
    [InlineData("Microsoft.RedHatOpenShift/openShiftClusters", "servicePrincipalProfile: { clientSecret: {|CNS3082(clientSecret, shop):'S3cretLiteral99x'|} }")]
    [InlineData("Microsoft.Web/sites", "siteConfig: { appSettings: [ { name: 'DB_PASSWORD', value: {|CNS3082(DB_PASSWORD, shop):'S3cretLiteral99x'|} } ] }")]
    [InlineData("Microsoft.Web/sites/config", "DB_PASSWORD: {|CNS3082(DB_PASSWORD, shop):'S3cretLiteral99x'|}")]
    public void Reports_a_literal(string type, string properties) => Verify.VerifyContainerGroup(Resource(type, properties), DataFormat.Bicep);

    [Theory]
    [InlineData("Microsoft.App/managedEnvironments", "appLogsConfiguration: { logAnalyticsConfiguration: { sharedKey: key } }")]
    [InlineData("Microsoft.App/managedEnvironments", "appLogsConfiguration: { logAnalyticsConfiguration: { customerId: 'S3cretLiteral99x' } }")]
    [InlineData("Microsoft.App/managedEnvironments/daprComponents", "metadata: [ { name: 'redisPassword', secretRef: 'redis' } ]")]
    [InlineData("Microsoft.App/managedEnvironments/daprComponents", "metadata: [ { name: 'redisHost', value: 'redis.contoso.test:6379' } ]")]
    [InlineData("Microsoft.Sql/servers", "administratorLoginPassword: '\\${PASSWORD}'")]
    [InlineData("Microsoft.Web/sites", "siteConfig: { appSettings: [ { name: 'DB_PASSWORD', value: '@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/db)' } ] }")]
    [InlineData("Microsoft.Web/sites/config", "PASSWORD_MIN_LENGTH: '12'")]
    [InlineData("Microsoft.Compute/virtualMachines", "osProfile: { linuxConfiguration: { disablePasswordAuthentication: true } }")]
    public void Does_not_report_references_and_other_values(string type, string properties) => Verify.VerifyContainerGroup(Resource(type, properties), DataFormat.Bicep);

    [Fact]
    public void Names_the_property_and_the_resource() => Verify.VerifyContainerGroup(Resource("Microsoft.Sql/servers", "administratorLoginPassword: {|CNS3082(administratorLoginPassword, shop):'S3cretLiteral99x'|}"), DataFormat.Bicep);

    private static string Resource(string type, string properties) => $$"""
        @secure()
        param key string

        resource r '{{type}}@2025-01-01' = {
          name: 'shop'
          properties: { {{properties}} }
        }
        """;

    [Fact]
    public void Reports_secrets_among_the_protected_settings_of_an_extension() => Verify.VerifyContainerGroup("""
        resource script 'Microsoft.Compute/virtualMachines/extensions@2024-07-01' = {
          name: 'vm/script'
          properties: {
            protectedSettings: {
              commandToExecute: 'ls'
              storageAccountName: 'shopdiagnostics'
              storageAccountKey: {|CNS3082(storageAccountKey, vm/script):'kD93jf8sQz7LmN2xR5tY8wB1cV4nH6pK'|}
            }
          }
        }
        """, DataFormat.Bicep);
}
