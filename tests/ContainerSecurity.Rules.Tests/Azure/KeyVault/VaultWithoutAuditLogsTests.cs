using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.KeyVault.VaultWithoutAuditLogs>;

namespace ContainerSecurity.Rules.Tests.Azure.KeyVault;

public class VaultWithoutAuditLogsTests
{
    [Fact]
    public void Reports_a_resource_without_diagnostic_settings() => Verify.VerifyContainerGroup("""
        resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
          name: {|CNS7173(shop):'shop'|}
          properties: {
            tenantId: tenant().tenantId
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_diagnostic_settings_without_the_category() => Verify.VerifyContainerGroup("""
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
    public void Does_not_report_the_category() => Verify.VerifyContainerGroup("""
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
    public void Does_not_report_allLogs() => Verify.VerifyContainerGroup("""
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
    public void Does_not_report_unknown_logs() => Verify.VerifyContainerGroup("""
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
    public void Ignores_diagnostic_settings_of_another_resource() => Verify.VerifyContainerGroup("""
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
