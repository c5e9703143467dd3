using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Acr.RegistryWithoutAuditLogs>;

namespace ContainerSecurity.Rules.Tests.Azure.Acr;

public class RegistryWithoutAuditLogsTests
{
    [Fact]
    public void Reports_a_resource_without_diagnostic_settings() => Verify.VerifyContainerGroup("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: {|CNS7171(shop):'shop'|}
          properties: {
            adminUserEnabled: false
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Reports_diagnostic_settings_without_the_category() => Verify.VerifyContainerGroup("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: {|CNS7171(shop):'shop'|}
          properties: {
            adminUserEnabled: false
          }
        }

        resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
          name: 'audit'
          scope: registry
          properties: {
            workspaceId: 'workspace'
            logs: [
              { category: 'Other', enabled: true }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_the_category() => Verify.VerifyContainerGroup("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: 'shop'
          properties: {
            adminUserEnabled: false
          }
        }

        resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
          name: 'audit'
          scope: registry
          properties: {
            workspaceId: 'workspace'
            logs: [
              { category: 'ContainerRegistryLoginEvents', enabled: true }
            ]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_allLogs() => Verify.VerifyContainerGroup("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: 'shop'
          properties: {
            adminUserEnabled: false
          }
        }

        resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
          name: 'audit'
          scope: registry
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

        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: 'shop'
          properties: {
            adminUserEnabled: false
          }
        }

        resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
          name: 'audit'
          scope: registry
          properties: {
            logs: logSettings
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Ignores_diagnostic_settings_of_another_resource() => Verify.VerifyContainerGroup("""
        resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
          name: {|CNS7171(shop):'shop'|}
          properties: {
            adminUserEnabled: false
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
              { category: 'ContainerRegistryLoginEvents', enabled: true }
            ]
          }
        }
        """, DataFormat.Bicep);
}
