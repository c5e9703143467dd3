using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.KeyVault.VaultWithoutAuditLogs>;

namespace ContainerSecurity.Rules.Tests.Azure.KeyVault;

public class VaultWithoutAuditLogsTests
{
    [Fact]
    public void Reports_one_without_settings() => Verify.VerifyContainerGroup("""
        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: {|CNS7173(shop):'shop'|}
          properties: {
            tenantId: tenant().tenantId
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_settings_without_the_category() => Verify.VerifyContainerGroup("""
        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: {|CNS7173(shop):'shop'|}
          properties: {
            tenantId: tenant().tenantId
          }
        }

        resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
          name: 'audit'
          scope: vault
          properties: {
            workspaceId: 'workspace'
            logs: [
              { category: 'AzurePolicyEvaluationDetails', enabled: true }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Lets_the_category_pass() => Verify.VerifyContainerGroup("""
        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: 'shop'
          properties: {
            tenantId: tenant().tenantId
          }
        }

        resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
          name: 'audit'
          scope: vault
          properties: {
            workspaceId: 'workspace'
            logs: [
              { category: 'AuditEvent', enabled: true }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Lets_all_logs_pass() => Verify.VerifyContainerGroup("""
        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: 'shop'
          properties: {
            tenantId: tenant().tenantId
          }
        }

        resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
          name: 'audit'
          scope: vault
          properties: {
            workspaceId: 'workspace'
            logs: [
              { categoryGroup: 'allLogs', enabled: true }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Says_nothing_of_logs_that_are_not_known() => Verify.VerifyContainerGroup("""
        param logSettings array

        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: 'shop'
          properties: {
            tenantId: tenant().tenantId
          }
        }

        resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
          name: 'audit'
          scope: vault
          properties: {
            logs: logSettings
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_take_the_settings_of_another_resource() => Verify.VerifyContainerGroup("""
        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: {|CNS7173(shop):'shop'|}
          properties: {
            tenantId: tenant().tenantId
          }
        }

        resource other 'Microsoft.Storage/storageAccounts@2023-01-01' = {
          name: 'shop'
        }

        resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
          name: 'audit'
          scope: other
          properties: {
            workspaceId: 'workspace'
            logs: [
              { category: 'AuditEvent', enabled: true }
            ]
          }
        }
        """, DataFormat.Bicep);
}
