/** How consoles in other languages than English call what a code says, in folded form, by code. */
export const LOCAL_PHRASES: Record<number, string> = {
  180: 'es klingelt,sonnerie,timbrando,llamando,вызов,振铃',
  401: 'nicht autorisiert,non autorise,no autorizado,nao autorizado,не авторизован,未授权',
  403: 'verboten,interdit,prohibido,proibido,vietato,запрещено,禁止,afvist',
  404: 'nicht gefunden,rufnummer unbekannt,teilnehmer unbekannt,introuvable,non trouve,no encontrado,nao encontrado,non trovato,niet gevonden,nie znaleziono,не найден,не знайдено,bulunamadi,未找到,ukendt nummer,finns inte,neexistuje,ismeretlen,номер не існує,空号,欠番,결번,ไม่พบ,לא נמצא',
  408: 'zeituberschreitung,zeit uberschritten,delai depasse,tiempo agotado,tiempo de espera agotado,tempo esgotado,tempo scaduto,таймаут,zaman asimi,超时,请求超时',
  480: 'nicht erreichbar,vorubergehend nicht erreichbar,temporairement indisponible,no disponible,temporalmente no disponible,no disponible temporalmente,temporariamente indisponivel,non disponibile,tijdelijk niet bereikbaar,недоступен,временно недоступен,gecici olarak ulasilamiyor,暂时不可用,ikke tilgangelig,ingen svar,nedostupny,nem elerheto,indisponibil,недоступний,ulasilamiyor,応答なし,부재중,לא זמין,غير متاح',
  486: 'besetzt,teilnehmer besetzt,occupe,ocupado,occupato,bezet,zajety,zajete,занято,занят,абонент занят,зайнято,mesgul,忙,用户忙,話中,통화중,optaget,upptagen,opptatt,varattu,obsazeno,foglalt,ocupat,κατειλημμενο,занята,may ban,sibuk,สายไม่ว่าง,תפוס,مشغول',
  487: 'abgebrochen,anfrage abgebrochen,requete annulee,peticion cancelada,solicitud cancelada,pedido cancelado,richiesta annullata,aufgelegt,annule,appel annule,cancelado,cancelada,annullato,geannuleerd,отменен,отменено,вызов отменен,iptal edildi,已取消,取消,annulleret,avbruten,zruseno,anulat,anulowano,скасовано,キャンセル,취소,בוטל,ملغى',
  503: 'dienst nicht verfugbar,service indisponible,servicio no disponible,servico indisponivel,servizio non disponibile,сервис недоступен,服务不可用',
  603: 'abgelehnt,anruf abgelehnt,refuse,appel refuse,rechazado,rechazada,llamada rechazada,rejeitado,recusado,rifiutato,geweigerd,odrzucone,отклонен,отклонено,вызов отклонен,reddedildi,拒绝,拒接,avvisad,odmitnuto,elutasitva,respins,відхилено,拒否,거절,נדחה,مرفوض',
};
