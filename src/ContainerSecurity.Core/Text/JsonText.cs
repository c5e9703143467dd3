using System.Text.Encodings.Web;
using System.Text.Json;

namespace ContainerSecurity;

internal static class JsonText
{
    /// <summary>A JSON string with its quotes; only what JSON demands is escaped.</summary>
    public static string Quote(string text) => "\"" + JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"";
}
